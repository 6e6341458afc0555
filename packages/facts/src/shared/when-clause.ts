import type { Clause, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

/** How many tokens may stand between a date and the "when" that takes it up: a comma, a bracket. */
const GAP = 2;

/** "Relations were established on 3 May 1961, when N presented his credentials": the date that the clause with "when" takes over. */
export function dateBeforeWhen(
  sentence: ResolvedSentence,
  clause: Clause,
  dates: readonly ResolvedDate[],
): ResolvedDate | null {
  if (dates.length === 0) return null;
  const head = whenClause(sentence, clause);
  if (head === null) return null;
  const when = sentence.tokens[head.from]?.norm === 'when' ? head.from : head.from - 1;
  return dates.find((date) => date.to <= when && date.to >= when - GAP) ?? null;
}

/** The clause itself where "when" opens it, or the one before it that it continues. */
function whenClause(sentence: ResolvedSentence, clause: Clause): Clause | null {
  let at: Clause | undefined = clause;
  for (let round = 0; at && round < 3; round++) {
    if (opensWithWhen(sentence, at)) return at;
    if (at.link !== 'coordinate' && at.form === 'finite') return null;
    at = at.governor === null ? sentence.clauses[at.index - 1] : sentence.clauses[at.governor];
  }
  return null;
}

function opensWithWhen(sentence: ResolvedSentence, clause: Clause): boolean {
  return sentence.tokens[clause.from]?.norm === 'when' || sentence.tokens[clause.from - 1]?.norm === 'when';
}
