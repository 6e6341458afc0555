import type { ResolvedSentence } from './sentence.ts';
import type { TokenRange } from './span.ts';

/** "Peru, where the parliament was dissolved in 2006, left in 2009": the date of an aside with a subject and a verb of its own. */
export function isInAside(
  { clauses, tokens }: Pick<ResolvedSentence, 'clauses' | 'tokens'>,
  verb: TokenRange,
  date: TokenRange,
): boolean {
  const outer = clauses.find((clause) => clause.verb.from === verb.from)?.subject;
  if (!outer || tokens[outer.to]?.norm !== ',') return false;
  if (isOfApposition(tokens, outer.to, verb, date)) return true;
  if (!/^(?:where|when|whose|as|which|who|whom)$/.test(tokens[outer.to + 1]?.norm ?? '')) return false;
  const closed = tokens.findLastIndex(({ norm }, i) => i < verb.from && i >= date.to && norm === ',');
  return (
    closed > 0 &&
    date.from > outer.to &&
    clauses.some(
      (inner) =>
        inner.form === 'finite' && inner.verb.from > outer.to && inner.verb.to <= date.from && inner.verb.to < closed,
    )
  );
}

/** "Peru, a member of the group since 2006, left in 2009": the date with which a noun that describes the subject ends. */
function isOfApposition(
  tokens: ResolvedSentence['tokens'],
  comma: number,
  verb: TokenRange,
  date: TokenRange,
): boolean {
  if (!/^(?:an?|the|one|both|itself)$/.test(tokens[comma + 1]?.norm ?? '') || tokens[date.to]?.norm !== ',')
    return false;
  const within = tokens.slice(comma + 2, date.from);
  return date.from > comma && date.to < verb.from && !within.some(({ norm }) => norm === ',');
}
