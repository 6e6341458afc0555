import type { ParsedSentence } from './sentence.ts';
import type { Clause } from './syntax/clause.ts';

const SAYING = /^(?:say|announce|confirm|state|add|tell|report|note|declare|disclose|reveal|inform)$/;

/** "said that the President would visit Lima": what was said to come, as "will" is in the words of the speaker. */
export function isReportedFuture(
  { clauses, tokens }: Pick<ParsedSentence, 'clauses' | 'tokens'>,
  clause: Clause,
): boolean {
  if (clause.modal !== 'would' || clause.form !== 'finite' || clause.negated) return false;
  const before = clauses.findLast((other) => other.index < clause.index && other.form === 'finite');
  // "announced that it had left and that it would close its embassy"
  const again =
    before?.link === 'subordinate' && clause.link === 'subordinate' && isSecondThat(tokens, clause)
      ? before.index
      : null;
  const saying = again === null ? before : clauses.findLast((other) => other.index < again && other.form === 'finite');
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

/** "… and that it would": what is said goes on behind "and that". */
function isSecondThat(tokens: ParsedSentence['tokens'], { subject }: Clause): boolean {
  const that = (subject?.from ?? 0) - 1;
  return tokens[that]?.norm === 'that' && /^(?:and|,)$/.test(tokens[that - 1]?.norm ?? '');
}
