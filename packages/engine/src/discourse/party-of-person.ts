import type { ParsedSentence, Reference, ResolvedPerson } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { clauseOfParties } from './clause-of-parties.ts';
import type { Pronoun } from './pronoun.ts';
import { subjectBefore } from './subject-before.ts';
import { visitorBehind } from './visitor-behind.ts';
import { whoseMeeting } from './whose-meeting.ts';

/** The party of the person, or the state called "she", that "he", "him", "his" or "her" means. */
export function partyOfPerson(pronoun: Pronoun): PartyId | null {
  const { sentence, i, word, explicit, before, people, state } = pronoun;
  const owner = word === 'his' || word === 'her' ? subjectPronoun(sentence, i) : -1;
  if (owner >= 0) return partyOfPerson(pronounAt(pronoun, owner));
  const meeting = whoseMeeting(sentence, explicit, state);
  if (meeting !== null && standsAtOpening(sentence, i)) return meeting;
  // "The Prime Minister … his visit": where the nearest person's party is not known, nobody else's is meant.
  const nearest = people.findLast((candidate) => candidate.to <= i);
  if (nearest && nearest.party === null) return null;
  const other = nearest ? personBefore(pronoun, nearest) : null;
  if (other?.party) return other.party;
  // "He met the envoy, with whom he discussed trade": whose story it is.
  if (nearest && isBehindWhom(sentence, i) && state.subjectPersonParty !== null) return state.subjectPersonParty;
  const person = before.findLast((item) => item.kind === 'person' || item.kind === 'office');
  const country = word === 'her' && !nearest && !person ? countryBefore(sentence, i, explicit) : null;
  if (country) return country;
  const known = person?.parties[0] ?? state.subjectPersonParty ?? state.lastPersonParty;
  return (before.length === 0 ? visitorBehind(sentence, i, people, known) : null) ?? known;
}

function pronounAt(pronoun: Pronoun, i: number): Pronoun {
  const { sentence, explicit } = pronoun;
  return { ...pronoun, i, word: sentence.tokens[i]?.norm ?? '', before: explicit.filter(({ to }) => to <= i) };
}

/** "he repeated *his* pledge": the pronoun that is the subject of its clause; -1 where it is another word. */
function subjectPronoun({ tokens, clauses }: ParsedSentence, i: number): number {
  const clause = clauses.findLast(({ verb, form }) => form === 'finite' && verb.to <= i);
  const subject = clause?.subject;
  if (!subject || subject.to - subject.from > 1 || clause === undefined) return -1;
  const pronoun = tokens[i]?.norm === 'her' ? 'she' : 'he';
  // "he thanked the Minister for his help": somebody else is named between them.
  const isNear = i - clause.verb.to <= 1;
  return tokens[subject.from]?.norm === pronoun && isNear ? subject.from : -1;
}

/** "At his meeting …", "During the talks, he …" */
function standsAtOpening({ tokens, clauses }: ParsedSentence, i: number): boolean {
  return i === 1 || (i <= (clauses[0]?.verb.from ?? 0) && tokens[i - 1]?.norm === ',');
}

/** Whom "he" or "him" means where that is not the nearest person. */
function personBefore(
  { sentence, i, word, people, explicit }: Pronoun,
  nearest: ResolvedPerson,
): ResolvedPerson | null {
  if (word === 'he' || word === 'she')
    return otherThan(sentence, i, nearest, people) ?? subjectBefore(sentence, i, nearest, people, explicit);
  return word === 'him' ? otherThanSubject(sentence, i, nearest, people) : null;
}

/** "N described M as able, adding that he values M's work": "he" is not whom its own clause names. */
function otherThan(
  sentence: ParsedSentence,
  i: number,
  nearest: ResolvedPerson,
  people: readonly ResolvedPerson[],
): ResolvedPerson | null {
  const clause = sentence.clauses.find((candidate) => candidate.subject?.from === i && candidate.form === 'finite');
  // "N received M, whom he thanked", "N met M, to whom he spoke of trade": "whom" is the nearest, and "he" the other.
  if (clause && isBehindWhom(sentence, i)) return people.findLast(({ to }) => to <= nearest.from) ?? null;
  if (!clause || nearest.fullName === null) return null;
  const named = people.some(
    (person) => person.from > i && person.from < clause.to && person.fullName === nearest.fullName,
  );
  // "N received M, where he congratulated the latter"
  const latter = sentence.tokens
    .slice(clause.verb.to, clause.verb.to + 2)
    .every((token, k) => token.norm === (k === 0 ? 'the' : 'latter'));
  return named || latter
    ? (people.filter((person) => person.to <= i && person.fullName !== nearest.fullName).at(-1) ?? null)
    : null;
}

function isBehindWhom({ tokens }: ParsedSentence, i: number): boolean {
  return tokens[i - 1]?.norm === 'whom';
}

/** "N met M, who urged him to go": whom a verb is done to is not who does it. */
function otherThanSubject(
  sentence: ParsedSentence,
  i: number,
  nearest: ResolvedPerson,
  people: readonly ResolvedPerson[],
): ResolvedPerson | null {
  const clause = sentence.clauses.findLast((candidate) => candidate.verb.to <= i && candidate.form === 'finite');
  const subject = clause?.subject;
  if (!clause || !subject || i - clause.verb.to > 1 || nearest.to <= subject.from || subject.to <= nearest.from)
    return null;
  return people.findLast((person) => person.to <= nearest.from && person.fullName !== nearest.fullName) ?? null;
}

/** "Norway opened her embassy in Lima": a state that is called "she". */
function countryBefore(sentence: ParsedSentence, i: number, explicit: readonly Reference[]): PartyId | null {
  const clause = clauseOfParties(sentence, i, explicit);
  const named = explicit.filter(
    ({ kind, from, to }) => kind === 'name' && clause?.subject?.from === from && clause.subject.to === to,
  );
  return named.length === 1 && clause && i <= clause.verb.to + 2 ? (named[0]?.parties[0] ?? null) : null;
}
