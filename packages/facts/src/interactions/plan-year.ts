import type { Clause, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

/** "agreed on a work plan for 2020": the year that is planned. */
export function isOfPlan({ tokens }: ResolvedSentence, { verb }: Clause, { from, edtf }: ResolvedDate): boolean {
  return tokens[from - 1]?.norm === 'for' && edtf.length < 10 && from > verb.to;
}
