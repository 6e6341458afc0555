import type { Clause, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import { type FactDate, factDate } from '../shared/dates.ts';

/** "In 2021–2022 X was a member", "held a seat in 1997 and 1998": the years of a past term; null where the sentence tells no term. */
export function yearsOfTerm(sentence: ResolvedSentence, clause: Clause): FactDate | null {
  if (clause.tense !== 'past') return null;
  const dates = sentence.resolvedDates.filter(
    ({ from, to, since, until }) =>
      !since && !until && (isFront(sentence, to, clause) || isBehind(sentence, from, clause)),
  );
  const [first, second] = dates;
  if (!first) return null;
  if (first.edtf.includes('/')) return first.edtf.includes('..') || second ? null : factDate(first);
  return second && dates.length === 2 && followOn(sentence, first, second)
    ? { date: `${first.edtf}/${second.edtf}`, date_basis: first.basis }
    : null;
}

function isFront({ tokens }: ResolvedSentence, to: number, { subject }: Clause): boolean {
  return subject !== null && to <= subject.from && tokens.slice(0, subject.from).length <= 12;
}

function isBehind({ clauses }: ResolvedSentence, from: number, { verb }: Clause): boolean {
  return from >= verb.to && !clauses.some((other) => other.verb.from > verb.from && other.verb.from < from);
}

/** "1997 and 1998": two years in a row, side by side. */
function followOn({ tokens }: ResolvedSentence, first: ResolvedDate, second: ResolvedDate): boolean {
  return (
    /^\d{4}$/.test(first.edtf) &&
    Number(second.edtf) === Number(first.edtf) + 1 &&
    tokens.slice(first.to, second.from).every(({ norm }) => norm === 'and' || norm === 'in')
  );
}

/** "for the period 2021-2022", "in 2018-2019": the years for which a place is held. */
export function termBehind({ resolvedDates, tokens }: ResolvedSentence, after: number): ResolvedDate | null {
  const date = resolvedDates.find(({ from }) => from >= after && from <= after + 5);
  if (!date?.edtf.includes('/') || date.edtf.includes('..') || date.since) return null;
  return tokens
    .slice(after, date.from)
    .every(({ norm }) => /^(?:for|in|during|from|the|term|period|years|biennium|\(|of)$/.test(norm))
    ? date
    : null;
}
