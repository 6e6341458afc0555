import type { ResolvedDate, ResolvedSentence } from './sentence.ts';
import type { TokenRange } from './span.ts';
import type { Clause } from './syntax/clause.ts';

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

/** "stayed open until 22 July 1882, when it was closed": a day, though the words before it end a stretch of time with it. */
export function dayOfWhen(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const own = sentence.clauses.find((candidate) => candidate.verb.from === clause.verb?.from);
  const date = own ? dateBeforeWhen(sentence, own, sentence.resolvedDates) : null;
  return date ? { ...date, until: false, since: false } : null;
}

/** "Relations began when X opened its embassy in May 1978, and Y followed in 2017": the date of what happened at the same time. */
export function dateWithinWhen(
  sentence: ResolvedSentence,
  clause: TokenRange & { readonly verb?: TokenRange },
): ResolvedDate | null {
  const at = sentence.clauses.findIndex((candidate) => candidate.verb.from === clause.verb?.from);
  const own = sentence.clauses[at];
  const next = sentence.clauses[at + 1];
  if (own?.form !== 'finite' || own.tense !== 'past' || next?.tense !== 'past' || next.modal !== null) return null;
  if (!opensWithWhen(sentence, next)) return null;
  const end = sentence.clauses[at + 2]?.from ?? sentence.tokens.length;
  return (
    sentence.resolvedDates.find((date) => date.from >= next.verb.to && date.to <= end && !date.since && !date.until) ??
    null
  );
}
