import type { ParsedSentence } from './sentence.ts';
import type { Clause } from './syntax/clause.ts';

const SAYING = /^(?:say|announce|confirm|state|add|tell|report|note|declare|disclose|reveal|inform)$/;

/** "said that the President would visit Lima": what was said to come, as "will" is in the words of the speaker. */
export function isReportedFuture(
  { clauses, tokens }: Pick<ParsedSentence, 'clauses' | 'tokens'>,
  clause: Clause,
): boolean {
  if (clause.modal !== 'would' || clause.form !== 'finite' || clause.negated) return false;
  const saying = clauses.findLast((other) => other.index < clause.index && other.form === 'finite');
  if (
    saying === undefined ||
    !SAYING.test(saying.lemma) ||
    saying.negated ||
    saying.modal !== null ||
    (saying.tense !== 'past' && saying.tense !== 'perfect')
  )
    return false;
  return !tokens.some(({ norm }) => norm === 'if' || norm === 'unless' || norm === 'provided');
}
