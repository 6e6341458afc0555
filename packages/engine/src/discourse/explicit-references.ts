import { collect } from '../collect.ts';
import type { ParsedSentence, Reference, ReferenceKind, ResolvedPerson } from '../sentence.ts';
import { rangesOverlap, type TokenRange } from '../span.ts';
import { isSeatOfPost } from '../syntax/post-and-seat.ts';
import type { PartyId } from '../types.ts';
import { stateOfCapital } from './capitals.ts';
import { inTextOrder } from './in-text-order.ts';
import { lendsItsName } from './lends-its-name.ts';
import { onlyDescribes } from './only-describes.ts';
import { isOfOwnMinistry } from './own-ministry.ts';
import { isPortfolio } from './portfolio.ts';

const NEIGHBOURS = /^(?:neighbou?ring|neighbou?rs?|neighbou?rhood)$/;

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'into',
  'outside',
  'around',
  'via',
  'through',
  'towards',
  'toward',
  'for',
  'of',
  'reach',
]);

/** States of which no whole is left. */
const DIVIDED: ReadonlySet<PartyId> = new Set(['SUN', 'YUG', 'CSK']);

/** "the republics of the old Soviet Union and Yugoslavia": those that came of it. */
function isOnlyDivided(
  { tokens, actors }: ParsedSentence,
  { from, actorId }: TokenRange & { readonly actorId: PartyId },
): boolean {
  if (!DIVIDED.has(actorId)) return false;
  let at = from;
  const before = actors.find(({ to, actorId: other }) => to === from - 1 && DIVIDED.has(other));
  if (before !== undefined && tokens[from - 1]?.norm === 'and') at = before.from;
  while (/^(?:the|former|old|erstwhile)$/.test(tokens[at - 1]?.norm ?? '')) at--;
  return (
    tokens[at - 1]?.norm === 'of' && /^(?:states|republics|countries|nations|members)$/.test(tokens[at - 2]?.norm ?? '')
  );
}

/** What a sentence names: persons with a party, states, organizations, and capitals that stand for their state. */
export function explicitReferences(
  sentence: ParsedSentence,
  people: readonly ResolvedPerson[],
  home: PartyId | null,
  mainPair: readonly [PartyId, PartyId] | null,
): Reference[] {
  const found: Reference[] = [];
  for (const person of people)
    if (person.party)
      found.push({
        from: person.from,
        to: person.to,
        parties: partiesOf(person, person.party),
        kind: person.name ? 'person' : 'office',
      });
  for (const actor of sentence.actors) {
    if (people.some((person) => person.party && rangesOverlap(person, actor))) continue;
    if (
      isPortfolio(sentence, actor) ||
      lendsItsName(sentence, actor) ||
      onlyDescribes(sentence, actor) ||
      isOfMinority(sentence, actor) ||
      isFormerName(sentence, actor) ||
      isParentOfNext(sentence, actor) ||
      isOnlyDivided(sentence, actor)
    )
      continue;
    // "Libya's neighbours" are others than Libya.
    if (sentence.tokens[actor.to]?.norm === "'s" && NEIGHBOURS.test(sentence.tokens[actor.to + 1]?.norm ?? ''))
      continue;
    const kind: ReferenceKind = actor.actorId.startsWith('org:')
      ? 'organization'
      : actor.form === 'demonym'
        ? 'demonym'
        : 'name';
    found.push({ from: actor.from, to: actor.to, parties: [actor.actorId], kind });
  }
  for (const place of sentence.places) {
    // "the Kenyan capital": where something is, and not who does it.
    if (sentence.tokens[place.from]?.capital === false) continue;
    const party = place.city === UNION_SEAT && meansUnion(mainPair) ? 'org:eu' : stateOfCapital(place);
    const before = sentence.tokens[place.from - 1]?.norm ?? '';
    const after = sentence.tokens[place.to];
    if (!party || LOCATIVE.has(before) || (after?.capital && after.kind === 'word')) continue;
    if (isSeatOfPost(sentence.tokens, place.from)) continue;
    // "Lima, for its part, said …", and neither a dateline nor a list of places.
    if (after?.norm === ',' && !isSubject(sentence, place) && !isJudged(sentence, place)) continue;
    // "this first Brussels meeting": where it is held.
    if (AT_PLACE.test(after?.norm ?? '') && !/^[-–]$/.test(sentence.tokens[place.from - 1]?.norm ?? '')) continue;
    if (sentence.tagged.tags[place.from - 1] === 'NN' || sentence.tagged.tags[place.from - 1] === 'NNP') continue;
    if (found.some((reference) => rangesOverlap(reference, place))) continue;
    found.push({ from: place.from, to: place.to, parties: [party], kind: 'city' });
  }
  for (const person of people)
    if (person.name === null && person.party === null && isOfOwnMinistry(sentence, person, home))
      found.push({ from: person.from, to: person.to, parties: [home as PartyId], kind: 'office' });
  return inTextOrder(found);
}

/** "the Russian Federation (former USSR)", "Myanmar (then Burma)": what the state right before the bracket was called. */
function isFormerName({ tokens, actors }: ParsedSentence, { from }: TokenRange): boolean {
  let at = from - 1;
  if (tokens[at]?.norm === 'the') at--;
  if (!/^(?:former|formerly|then|ex|previously)$/.test(tokens[at]?.norm ?? '')) return false;
  if (tokens[at - 1]?.norm === 'the') at--;
  return tokens[at - 1]?.norm === '(' && actors.some(({ to, form }) => to === at - 1 && form === 'name');
}

/** "the U.N. World Food Programme": of two organizations without a word between, the first only says whose the second is. */
function isParentOfNext({ actors }: ParsedSentence, { actorId, to }: ParsedSentence['actors'][number]): boolean {
  return (
    actorId.startsWith('org:') &&
    actors.some((other) => other.from === to && other.actorId.startsWith('org:') && other.actorId !== actorId)
  );
}

/** "Kenyan Norwegians": a people at home with another, and neither of the two states. */
function isOfMinority({ actors }: ParsedSentence, actor: ParsedSentence['actors'][number]): boolean {
  return actor.form === 'people'
    ? actors.some(({ to, form, actorId }) => to === actor.from && form === 'demonym' && actorId !== actor.actorId)
    : actor.form === 'demonym' &&
        actors.some(({ from, form, actorId }) => from === actor.to && form === 'people' && actorId !== actor.actorId);
}

/** The whole subject of a finite verb. */
function isSubject({ clauses }: ParsedSentence, { from, to }: TokenRange): boolean {
  return clauses.some(({ form, subject }) => form === 'finite' && subject?.from === from && subject.to === to);
}

/** "blamed Lima, saying …": what is judged or asked is a state and no place. */
function isJudged({ clauses }: ParsedSentence, { from, to }: TokenRange): boolean {
  return clauses.some(
    ({ lemma, object, voice }) =>
      voice === 'active' && object?.from === from && object.to === to && JUDGING_OR_ASKING.test(lemma),
  );
}

const JUDGING_OR_ASKING =
  /^(?:accuse|blame|condemn|denounce|criticise|criticize|rebuke|censure|fault|praise|thank|commend|applaud|congratulate|urge|ask|implore|exhort|warn|threaten|assure|remind|tell|pressure|sanction)$/;

const UNION_SEAT = 'Brussels';

/** In a text on the Union and another than Belgium, "Brussels urged …" is the Union. */
function meansUnion(pair: readonly [PartyId, PartyId] | null): boolean {
  return pair?.includes('org:eu') === true && !pair.includes('BEL');
}

/** What a capital before it only places. */
const AT_PLACE =
  /^(?:meetings?|talks|summit|conference|rounds?|session|declaration|accords?|protocol|airport|headquarters|hotel|university|museum|stadium|marathon|festival|suburb|office|branch|court|residence|neighbou?rhood)$/;

/** "the ministers of Kenya, Uganda and Tanzania": offices without a name stand for every party that they name. */
function partiesOf(person: ResolvedPerson, party: PartyId): PartyId[] {
  if (person.name !== null) return [party];
  const named = collect(person.offices, (office) => (office.party ? [office.party] : []));
  return named.length > 1 ? [...new Set(named)] : [party];
}
