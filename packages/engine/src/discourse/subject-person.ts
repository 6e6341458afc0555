import type { ParsedSentence, Reference, ResolvedPerson } from '../sentence.ts';
import { rangesOverlap, type TokenRange } from '../span.ts';
import type { Memory } from './memory.ts';
import { isBarePerson } from './pronouns.ts';

/** Whom "he" means in the next sentence: the one named person who is the subject of this one; a pronoun keeps the one before. */
export function subjectPerson(
  { tokens }: ParsedSentence,
  people: readonly ResolvedPerson[],
  subject: TokenRange | null,
  memory: Memory,
): ResolvedPerson | null {
  if (subject === null) return null;
  if (isBarePerson(tokens.slice(subject.from, subject.to).map(({ norm }) => norm))) return memory.subjectPerson;
  const named = people.filter((person) => person.fullName !== null && rangesOverlap(person, subject));
  const [first] = named;
  if (first === undefined || named.some(({ fullName }) => fullName !== first.fullName)) return null;
  if (first.offices.length > 0) return first;
  return memory.named.findLast(({ fullName, offices }) => fullName === first.fullName && offices.length > 0) ?? first;
}

/** The person of the sentences before whom "he" or "she" as the subject of a clause stands for, at the pronoun's place; null where that is nobody in particular. */
export function pronounPerson(
  { clauses, tokens }: ParsedSentence,
  people: readonly ResolvedPerson[],
  references: readonly Reference[],
  { subjectPerson: person }: Memory,
): ResolvedPerson | null {
  if (person === null) return null;
  const subject = clauses.find(
    (clause) =>
      clause.subject !== null &&
      clause.subject.to - clause.subject.from === 1 &&
      isBarePerson([tokens[clause.subject.from]?.norm]),
  )?.subject;
  if (!subject || people.some(({ from }) => from < subject.from)) return null;
  const meant = references.find(({ from }) => from === subject.from)?.parties[0] ?? null;
  if (meant !== person.party) return null;
  const { type, name, nameRange, offices, fullName, party, heldBefore } = person;
  return { type, from: subject.from, to: subject.to, name, nameRange, offices, fullName, party, heldBefore };
}
