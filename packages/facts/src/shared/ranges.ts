import type { TokenRange } from '@diplomatic-relations/engine';

/** True where one of the ranges has a token in common with `range`. */
export function overlapsAny(ranges: readonly TokenRange[], range: TokenRange): boolean {
  const { from, to } = range;
  for (let k = 0; k < ranges.length; k++) {
    const other = ranges[k] as TokenRange;
    if (other.from < to && from < other.to) return true;
  }
  return false;
}

/** True where one of the ranges holds the token. */
export function holdsToken(ranges: readonly TokenRange[], at: number): boolean {
  for (let k = 0; k < ranges.length; k++) {
    const range = ranges[k] as TokenRange;
    if (range.from <= at && at < range.to) return true;
  }
  return false;
}
