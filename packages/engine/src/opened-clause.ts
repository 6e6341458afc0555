import type { ResolvedSentence } from './sentence.ts';
import type { TokenRange } from './span.ts';
import type { Clause } from './syntax/clause.ts';

const JOINING = /^(?:and|but|while|whereas|then|;)$/;
const BEFORE_DATE = /^(?:in|on|at|by)$/;

/** The later clause that a date opens: "N visited Peru, and in October M visited Kenya" tells of October with its second verb. */
export function clauseOpenedBy(
  { tokens, clauses }: Pick<ResolvedSentence, 'tokens' | 'clauses'>,
  date: TokenRange,
): Clause | null {
  // "in 1974 and 1981 respectively, followed by": the date is the second of two.
  if (clauses.length < 2 || tokens[date.to]?.norm === 'respectively') return null;
  let at = date.from - 1;
  if (BEFORE_DATE.test(tokens[at]?.norm ?? '')) at--;
  // "N added, “In 2021, they met”": what is quoted is a clause of its own.
  const quoted = /^["“”]$/.test(tokens[at]?.text ?? '') && /^[,:]$/.test(tokens[at - 1]?.text ?? '');
  if (/^(?:again|later|then|also)$/.test(tokens[at]?.norm ?? '')) at--;
  if (tokens[at]?.norm === ',' && /^(?:and|but)$/.test(tokens[at - 1]?.norm ?? '')) at--;
  if (!quoted && !JOINING.test(tokens[at]?.norm ?? '')) return null;
  const start = tokens[date.to]?.norm === ',' ? date.to + 1 : date.to;
  return (
    clauses.find(
      (clause) =>
        clause.index > 0 &&
        clause.form === 'finite' &&
        (clause.subject === null || clause.subject.from < clause.from
          ? clause.verb.from === start || (clause.from <= date.from && date.to <= clause.verb.from)
          : clause.subject.from === start),
    ) ?? null
  );
}
