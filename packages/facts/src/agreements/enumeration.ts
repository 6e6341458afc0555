import type { Token } from '@diplomatic-relations/engine';

const COUNTER = /^(?:[a-h]|i{1,3}|iv|vi{0,3}|ix|x|\d{1,2})$/;

/** Where the mark that counts an item begins, "(ii)" or "2)", when it ends before token `to`; else `to`. */
export function markStart(tokens: readonly Token[], to: number): number {
  if (tokens[to - 1]?.norm !== ')' || !COUNTER.test(tokens[to - 2]?.norm ?? '')) return to;
  return tokens[to - 3]?.norm === '(' ? to - 3 : to - 2;
}
