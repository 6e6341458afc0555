import type { Token } from '@diplomatic-relations/engine';

/** "a declaration *entitled “…*": the name of a document follows in quotes. */
export function isEntitled(tokens: readonly Token[], at: number): boolean {
  return /^(?:entitled|titled|called)$/.test(tokens[at]?.norm ?? '') && /^["“«„‘]$/.test(tokens[at + 1]?.text ?? '');
}
