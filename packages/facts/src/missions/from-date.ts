import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

/** "an embassy in Lima from February 1992", and not "from 1992 to 1995". */
export function isFrom({ tokens }: ResolvedSentence, { from, to, edtf }: ResolvedDate): boolean {
  return (
    (tokens[from - 1]?.norm === 'from' || tokens[from]?.norm === 'from') &&
    !edtf.includes('/') &&
    !/^(?:to|until|till|-|–)$/.test(tokens[to]?.norm ?? '')
  );
}
