import { phrasesBehind } from '../../query.ts';
import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { Assignment } from './assignment.ts';
import { principalBefore } from './principal-before.ts';
import { TRAVELLING_TOGETHER } from './side-evidence.ts';

const DELEGATIONS = /^(?:delegation|delegations|team|side)$/;
const COMPOSING = /^(?:lead|head|chair|include|comprise|consist|compose|feature|contain)$/;
const MEETING = /^(?:meet|receive|welcome|greet|host|visit|call|thank|brief)$/;

/** "The delegation of Peru was led by N, Minister of Trade, and included M", "His delegation consists of …": those who make it up are of its party. */
export function delegationEvidence(
  state: Assignment,
  sentence: ParsedSentence,
  person: PersonMention,
  add: (party: PartyId, value: number) => void,
): void {
  representedEvidence(sentence, person, add);
  leadingEvidence(sentence, person, add);
  const at = sentence.tokens.findIndex((token, i) => i < 7 && DELEGATIONS.test(token.norm));
  if (at < 0) return;
  // "Peru's delegation", "the Peruvian delegation", "the delegation of Peru"
  const mark = sentence.tokens[at - 1]?.norm === "'s" ? at - 1 : at;
  const actor =
    sentence.actors.find((candidate) => candidate.to === mark) ??
    (sentence.tokens[at + 1]?.norm === 'of'
      ? sentence.actors.find((candidate) => candidate.from > at && candidate.from <= at + 5)
      : undefined);
  const his = /^(?:his|her|the|this|that)$/.test(sentence.tokens[at - 1]?.norm ?? '');
  const owner = actor?.actorId ?? (his ? principalBefore(state, sentence) : null);
  const end = actor?.to ?? at + 1;
  if (owner === null || person.from < end) return;
  // "The Peruvian delegation was led by N, while the Kenyan delegation was headed by M"
  for (let i = Math.max(at, end) + 1; i < person.from; i++)
    if (DELEGATIONS.test(sentence.tokens[i]?.norm ?? '') || isLeftOutAt(sentence, i)) return;
  const verbs = sentence.clauses.filter((clause) => clause.head >= Math.max(end, at) && clause.head < person.from);
  // "The other members of the delegation are N and M"
  const members = sentence.tokens.slice(0, at).some(({ norm }) => norm === 'members');
  if (
    verbs.some(({ lemma, particle }) => COMPOSING.test(lemma) || particle === 'up' || (members && lemma === 'be')) &&
    !verbs.some((clause) => MEETING.test(clause.lemma))
  )
    add(owner, 4);
}

/** "while Peru's was led by …": behind the mark of an owner the delegation goes without saying. */
function isLeftOutAt({ tokens }: ParsedSentence, i: number): boolean {
  return tokens[i]?.norm === "'s" && /^(?:was|is|were|had)$/.test(tokens[i + 1]?.norm ?? '');
}

/** "N is leading a Peruvian delegation on a trip to Chile", "a Peruvian mission, headed by N, …": who leads it is of its party. */
function leadingEvidence(
  { clauses, actors, tokens, tagged }: ParsedSentence,
  person: PersonMention,
  add: (party: PartyId, value: number) => void,
): void {
  for (const clause of clauses) {
    const { lemma, voice, subject, object } = clause;
    if (!/^(?:lead|head)$/.test(lemma) || subject === null) continue;
    const [led, leading] = voice === 'passive' ? [subject, phrasesBehind(clause, 'by')[0]] : [object, subject];
    if (!led || !leading || person.to <= leading.from || leading.to <= person.from) continue;
    // "the Government of Peru delegation": a name may stand before what it names.
    const group = voice === 'passive' ? TRAVELLING_TOGETHER : /^delegation$/;
    const named = group.test(tagged.lemmas[led.head] ?? '') || group.test(tagged.lemmas[led.to - 1] ?? '');
    // "Peru's delegation was headed by N, and Chile's was led by M": the noun is left out.
    const leftOut = tokens[led.to - 1]?.norm === "'s" && tokens.slice(0, led.from).some(({ norm }) => group.test(norm));
    if (!named && !leftOut) continue;
    const owners = actors.filter((actor) => led.from <= actor.from && actor.to <= led.to);
    if (owners.length === 1) add(owners[0]?.actorId as PartyId, 4);
  }
}

const SIDES = /^(?:delegation|team|side|party)$/;

/** "Peru was represented by N, Minister of Trade, and M, Director of …; Chile by O": they are of the party that they stand for. */
function representedEvidence(
  sentence: ParsedSentence,
  person: PersonMention,
  add: (party: PartyId, value: number) => void,
): void {
  const last = sentence.clauses.findLast(
    ({ lemma, voice, head, subject }) =>
      lemma === 'represent' && voice === 'passive' && subject !== null && head < person.from,
  );
  const subject = last?.subject;
  if (last === undefined || !subject) return;
  const further = furtherRepresented(sentence, last.head, person.from);
  if (further !== null) {
    add(further, 4);
    return;
  }
  const parties = sentence.actors.filter((actor) => actor.from >= subject.from && actor.to <= subject.to);
  if (parties.length === 1) add(parties[0]?.actorId as PartyId, 4);
}

/** The last "Chile by", "the Chilean side by" between the verb and the person. */
function furtherRepresented({ tokens, actors }: ParsedSentence, after: number, before: number): PartyId | null {
  for (let at = before - 1; at > after + 1; at--) {
    if (tokens[at]?.norm !== 'by') continue;
    const to = SIDES.test(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
    const actor = actors.find((one) => one.to === to && one.from > after);
    if (actor) return actor.actorId;
  }
  return null;
}
