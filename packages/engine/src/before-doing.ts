import type { ResolvedSentence } from './sentence.ts';
import type { Clause } from './syntax/clause.ts';

/** "Before joining the union on 3 May 1990, Peru had reformed its schools": what has a date, and came after what is told, came about. */
export function isDoneAfterwards({ clauses, tokens, resolvedDates }: ResolvedSentence, clause: Clause): boolean {
  if (clause.form !== 'gerund' || tokens[clause.verb.from - 1]?.norm !== 'before') return false;
  const told = clauses.find(
    ({ form, link, index }) =>
      form === 'finite' && index !== clause.index && (link === 'main' || link === 'coordinate'),
  );
  if (told === undefined || told.negated || told.modal !== null) return false;
  if (told.tense !== 'past' && told.tense !== 'perfect') return false;
  const next = clauses[clause.index + 1]?.verb.from ?? tokens.length;
  return resolvedDates.some(({ from, to }) => from >= clause.verb.to && to <= next);
}
