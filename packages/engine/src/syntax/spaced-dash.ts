import type { Token } from '../tokens.ts';

/** A dash with a space before and behind it, which joins less than one without. */
export function spacedDash(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const dash = tokens[i];
  const after = tokens[i + 1];
  return (
    before !== undefined &&
    dash !== undefined &&
    after !== undefined &&
    before.end < dash.start &&
    dash.end < after.start &&
    dash.norm !== '-'
  );
}
