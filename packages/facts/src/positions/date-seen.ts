import {
  clauseOpenedBy,
  dateBeforeWhen,
  type ResolvedPerson,
  type ResolvedSentence,
  rangesOverlap,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { bracketedDate } from './bracketed-date.ts';

/** "a programme for 2024-2029": a term of something, no day on which anybody was seen. */
const YEARS = /^\d{4}\/\d{4}$/;

/** The date of the clause that the person stands in, where the sentence has one. */
export function dateSeen(sentence: ResolvedSentence, person: ResolvedPerson): string | null {
  const dates = sentence.resolvedDates.filter(
    (date) => !date.since && !date.until && !date.cited && !date.edtf.includes('..') && !YEARS.test(date.edtf),
  );
  if (dates.length === 0) return sentence.segment.date ?? null;
  const bracketed = bracketedDate(sentence, person);
  const clause = sentence.clauses.find(
    (candidate) =>
      rangesOverlap(candidate, person) || (candidate.subject !== null && rangesOverlap(candidate.subject, person)),
  );
  const own = clause
    ? dates.filter(
        (date) =>
          date.from >= clause.from &&
          date.to <= clause.to + 1 &&
          (clauseOpenedBy(sentence, date)?.index ?? 0) <= clause.index,
      )
    : [];
  const opening = clause ? dates.find((date) => clauseOpenedBy(sentence, date) === clause) : undefined;
  const only = dates.length === 1 && !isAside(sentence, dates[0] as TokenRange) ? dates[0] : undefined;
  const taken = clause && own.length === 0 ? dateBeforeWhen(sentence, clause, dates) : null;
  return (bracketed ?? opening ?? own[0] ?? taken ?? only)?.edtf ?? null;
}

/** "since she took office last month": the date of a clause of its own. */
function isAside(sentence: ResolvedSentence, date: TokenRange): boolean {
  return sentence.clauses.some(
    (clause) =>
      clause.link === 'subordinate' &&
      clause.verb.from < date.from &&
      date.to <= clause.to + 1 &&
      /^(?:since|after|before|until)$/.test(
        sentence.tokens[clause.from]?.norm ?? sentence.tokens[clause.from - 1]?.norm ?? '',
      ),
  );
}
