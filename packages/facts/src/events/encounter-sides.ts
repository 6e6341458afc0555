import { type Clause, partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { completed, type EventScene, hasOfficials, partiesOf } from './frame.ts';
import { listedPartners } from './listed-partners.ts';
import { withPhrases } from './with-phrases.ts';
import { SEVERAL_OFFICIALS } from './words.ts';

interface Sides {
  readonly parties: readonly string[];
  readonly ranges: readonly (TokenRange | null)[];
}

/** Subject and object, or subject and "with", of an active verb; subject and "by" or "with" of a passive one. */
export function sidesOf(scene: EventScene, clause: Clause): Sides {
  const { sentence } = scene;
  const listed = listedPartners(sentence, clause);
  const companions = [
    ...withPhrases(sentence, clause),
    ...homesOf(sentence, clause),
    ...apposedOf(sentence, clause),
    ...(listed ? [listed] : []),
  ];
  const ranges = [clause.subject, clause.voice === 'active' ? clause.object : null, ...companions];
  const referred = partiesOf(sentence, ranges);
  const parties =
    referred.length < 2 && clause.subject && isPlural(sentence, clause.subject)
      ? [...new Set([...referred, ...namedIn(sentence, clause.subject)])]
      : referred;
  const other =
    [clause.object, ...companions].some((range) => hasOfficials(sentence, range)) ||
    (clause.subject !== null &&
      parties.length === 0 &&
      hasOfficials(sentence, clause.subject) &&
      isPlural(sentence, clause.subject));
  const elsewhere = isOfRegionOrFirm(sentence, clause);
  const unknown = sentence.people.some(
    (person) =>
      person.name !== null &&
      person.party === null &&
      ranges.some((range) => range !== null && person.from < range.to && range.from < person.to),
  );
  const { mainPair, home } = scene.context.document;
  // Somebody whose state the text leaves open stands for one of the two only where the text is about two.
  const strangers =
    (unknown && (mainPair === null || (home === null && !isHeard(scene, parties)))) ||
    (parties.length === 0 &&
      sentence.people.some(
        (person) =>
          person.name !== null &&
          ranges.some((range) => range !== null && person.from < range.to && range.from < person.to),
      ) &&
      mainPair?.some((party) => party.startsWith('org:')));
  const silent =
    clause.subject !== null &&
    hasOfficials(sentence, clause.subject) &&
    partiesIn(sentence, clause.subject).length === 0 &&
    parties.length > 0 &&
    !strangers &&
    !(unknown && home === null && parties.length > 1)
      ? ownSide(scene, parties)
      : null;
  if (silent) return { parties: [silent, ...parties], ranges };
  return { parties: strangers && parties.length < 2 ? [] : completed(scene, parties, other && !elsewhere), ranges };
}

/** "met her counterparts from Peru and Chile", "a delegation from Togo": where those come from who have no other name. */
function homesOf({ tokens }: ResolvedSentence, { object, voice, phrases }: Clause): TokenRange[] {
  if (object === null || voice === 'passive' || !isMembers(tokens[object.to - 1]?.norm ?? '')) return [];
  return phrases.filter(({ preposition, from }) => preposition === 'from' && from === object.to + 1);
}

/** "met her colleague, the Foreign Minister of Peru, N": who the colleague is. */
export function apposedOf(sentence: ResolvedSentence, { object, voice, phrases }: Clause): TokenRange[] {
  const { tokens, tagged } = sentence;
  if (object === null || voice === 'passive' || tokens[object.to]?.norm !== ',') return [];
  if (!/^(?:colleague|friend|guest|visitor|host)$/.test(tagged.lemmas[object.to - 1] ?? '')) return [];
  return phrases.filter(
    (phrase) => phrase.preposition === null && phrase.from === object.to + 1 && hasOfficials(sentence, phrase),
  );
}

function isMembers(word: string): boolean {
  return SEVERAL_OFFICIALS.has(word) || /^(?:delegations?|lawmakers|senators|parliamentarians)$/.test(word);
}

/** "met with the ministers of the Baltic states", "a delegation from Harbour Bank": those of a region or firm are none of the two whom the text is about. */
export function isOfRegionOrFirm({ references, tokens }: ResolvedSentence, { verb, to }: Clause): boolean {
  for (let i = verb.to; i < to; i++) {
    if (!isMembers(tokens[i]?.norm ?? '') || !/^(?:from|of)$/.test(tokens[i + 1]?.norm ?? '')) continue;
    const name = tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2;
    if (!tokens[name]?.capital || tokens[name]?.kind !== 'word') continue;
    return !references.some((reference) => reference.from <= name + 1 && name < reference.to);
  }
  return false;
}

/** Somebody of the pair's other side is known by name: only then may a stranger be of it. */
function isHeard(scene: EventScene, parties: readonly string[]): boolean {
  const { mainPair, people } = scene.context.document;
  const others = mainPair?.filter((party) => !parties.includes(party)) ?? [];
  return (
    [...people.byName.values()].some((file) => file.party !== null && others.includes(file.party)) ||
    parties.length === 0
  );
}

/** "N telephoned the leaders of A and B", where nobody knows of which state N is: the call is not one between A and B. */
export function lacksAgent(
  sentence: ResolvedSentence,
  clause: Clause,
  ranges: readonly (TokenRange | null)[],
  parties: readonly string[],
): boolean {
  const { subject } = clause;
  if (!subject || clause.voice === 'passive' || partiesIn(sentence, subject).length > 0) return false;
  const others = partiesOf(
    sentence,
    ranges.filter((range) => range !== subject),
  );
  return others.length > 1 && parties.every((party) => others.includes(party)) && isNamed(sentence, subject);
}

/** Whom "the delegation" is of: the speaking party, else the one of the pair that stands on no other side. */
function ownSide(scene: EventScene, others: readonly string[]): string | null {
  const { home, mainPair } = scene.context.document;
  if (home && !others.includes(home)) return home;
  return mainPair?.find((party) => !others.includes(party)) ?? null;
}

/** Parties named in the range, also within an office ("the ministers of Peru and Chile"). */
function namedIn(sentence: ResolvedSentence, range: TokenRange): string[] {
  return sentence.actors
    .filter((actor) => actor.from >= range.from && actor.to <= range.to)
    .map((actor) => actor.actorId);
}

/** A name of two words or more, of somebody whose office the text does not give. */
export function isNamed(sentence: ResolvedSentence, range: TokenRange | null): boolean {
  return (
    range !== null &&
    range.to - range.from >= 2 &&
    sentence.tokens.slice(range.from, range.to).every((token) => token.capital)
  );
}

function isPlural(sentence: ResolvedSentence, range: TokenRange): boolean {
  const head = sentence.tokens[range.to - 1];
  return (
    head !== undefined &&
    (/s$/.test(head.norm) || sentence.tokens.slice(range.from, range.to).some((token) => token.norm === 'and'))
  );
}
