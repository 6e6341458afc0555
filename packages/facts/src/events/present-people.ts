import type { Clause, Phrase, ResolvedPerson, ResolvedSentence } from '@diplomatic-relations/engine';
import { happened } from './frame.ts';

const GATHERING = new Set(
  'meeting talks talk session lunch luncheon dinner breakfast banquet reception call conversation discussion consultation negotiation audience ceremony'.split(
    ' ',
  ),
);

/** Words that a sentence on who else was there has. */
const ATTENDING: ReadonlySet<string> = new Set([
  'attend',
  'present',
  'join',
  'accompany',
  'participate',
  'partake',
  'part',
  'attendance',
  'cochair',
]);

/** "The lunch was attended by N", "N was also present at the talks", "He was joined by N": the named persons who were there too. */
export function presentPeople(sentence: ResolvedSentence): readonly ResolvedPerson[] {
  const { tagged, people, clauses } = sentence;
  if (people.length === 0 || !tagged.lemmas.some((lemma) => ATTENDING.has(lemma))) return [];
  const chairs = chairedBy(sentence);
  if (chairs.length > 0) return chairs;
  const [first] = clauses;
  if (first?.form !== 'finite' || happened(sentence, first) !== 'asserted') return [];
  if (!saysWhoWasThere(sentence, first)) return [];
  return people.filter(({ fullName, party, offices }) => fullName !== null && party !== null && offices.length > 0);
}

/** "The consultations took place in May, and were co-chaired by N and M" */
function chairedBy(sentence: ResolvedSentence): readonly ResolvedPerson[] {
  const clause = sentence.clauses.find(
    ({ lemma, voice, link }) => lemma === 'cochair' && voice === 'passive' && link === 'coordinate',
  );
  if (!clause || !isTheGathering(sentence, clause.subject) || happened(sentence, clause) !== 'asserted') return [];
  return sentence.people.filter(
    ({ fullName, party, offices, from }) =>
      fullName !== null && party !== null && offices.length > 0 && from >= clause.verb.to,
  );
}

function saysWhoWasThere(sentence: ResolvedSentence, clause: Clause): boolean {
  const { tokens, tagged } = sentence;
  if (clause.voice === 'passive' && clause.lemma === 'attend') return isTheGathering(sentence, clause.subject);
  // "He was joined by N", "The Minister was accompanied by N": whoever was spoken of
  if (clause.voice === 'passive' && (clause.lemma === 'join' || clause.lemma === 'accompany'))
    return clause.phrases.some((phrase) => phrase.preposition === 'by');
  if (clause.voice === 'active' && isTakingPart(sentence, clause)) {
    const gathering = gatheringOf(clause);
    // "took part in the meeting of the Council": another one than was told of.
    const bare = clause.lemma === 'attend' || (gathering !== null && gathering.to - gathering.from === 2);
    return (bare && isTheGathering(sentence, gathering)) || isToldInverted(clause);
  }
  if (clause.lemma !== 'be') return false;
  const from = Math.max(0, clause.verb.from - 12);
  const nearby = tagged.lemmas.slice(from, clause.verb.to + 4);
  if (!nearby.includes('present') && !nearby.includes('attendance')) return false;
  return tokens.some(
    ({ norm }, i) =>
      norm === 'also' ||
      ((norm === 'the' || norm === 'this') &&
        (GATHERING.has(tagged.lemmas[i + 1] ?? '') || GATHERING.has(tagged.lemmas[i + 2] ?? ''))),
  );
}

/** "attended", "participated", "took part" */
export function isTakingPart({ tokens }: ResolvedSentence, { lemma, object }: Clause): boolean {
  return (
    lemma === 'attend' || lemma === 'participate' || (lemma === 'take' && tokens[object?.head ?? -1]?.norm === 'part')
  );
}

/** "Attending were N and M": whoever was there stands behind. */
export function isToldInverted({ subject, verb, link }: Clause): boolean {
  return link === 'main' && subject !== null && subject.from > verb.from;
}

function gatheringOf({ lemma, object, phrases }: Clause): Phrase | null {
  return lemma === 'attend' ? object : (phrases.find(({ preposition }) => preposition === 'in') ?? null);
}

function isTheGathering(
  { tokens, tagged }: ResolvedSentence,
  range: { readonly from: number; readonly head: number } | null,
): boolean {
  return (
    range !== null &&
    /^(?:the|this|these)$/.test(tokens[range.from]?.norm ?? '') &&
    GATHERING.has(tagged.lemmas[range.head] ?? '')
  );
}
