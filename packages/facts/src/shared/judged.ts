import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

const PLEASED = /^(?:pleased|glad|happy|delighted|encouraged|heartened|gratified|relieved)$/;
const SEEING = /^(?:see|note|learn|hear|observe|find)$/;

/** "We are glad to see that A and B met": what somebody judges was there before, and is not what he tells. */
export function isJudged({ tokens }: ResolvedSentence, clause: Clause): boolean {
  const start = clause.subject?.from ?? clause.verb.from;
  for (let i = start - 1; i > 0 && i > start - 6; i--) {
    if (tokens[i]?.norm !== 'that') continue;
    const before = tokens[i - 1]?.norm ?? '';
    return PLEASED.test(before) || (SEEING.test(before) && PLEASED.test(tokens[i - 3]?.norm ?? ''));
  }
  return false;
}
