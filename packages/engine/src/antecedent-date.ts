import type { ResolvedDate, ResolvedSentence } from './sentence.ts';
import type { TokenRange } from './span.ts';

const JUBILEES: ReadonlySet<string> = new Set(['mark', 'celebrate', 'commemorate', 'observe']);

/** "the treaty of 1855(,) which established relations": the year of what the relative clause is about; null where none stands right before it, or one behind. */
export function antecedentDate(
  { clauses, tokens, resolvedDates }: ResolvedSentence,
  { verb }: { readonly verb?: TokenRange },
): ResolvedDate | null {
  const own = clauses.find((clause) => clause.verb.from === verb?.from);
  if (own?.link !== 'relative' || !/^(?:which|that)$/.test(tokens[own.verb.from - 1]?.norm ?? '')) return null;
  if (resolvedDates.some(({ from }) => from >= own.verb.to)) return null;
  const end = tokens[own.verb.from - 2]?.norm === ',' ? own.verb.from - 2 : own.verb.from - 1;
  return (
    resolvedDates.find(({ from, to }) => to === end && /^(?:of|in|from)$/.test(tokens[from - 1]?.norm ?? '')) ?? null
  );
}

/** "This year marks the 30th anniversary of the accord that opened the border": of the feast it is the year, not of what it is kept for. */
export function isOfJubilee({ clauses }: ResolvedSentence, verb: TokenRange, date: TokenRange): boolean {
  const feast = clauses.find(({ lemma, form }) => JUBILEES.has(lemma) && form === 'finite');
  return (
    feast !== undefined && feast.verb.from !== verb.from && feast.verb.to <= verb.from && date.to <= feast.verb.from
  );
}
