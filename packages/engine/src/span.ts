/** A half-open stretch of the document's text, in UTF-16 code units (what JavaScript strings count in). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A half-open stretch of a sentence's tokens: `from` is the first token, `to` the one after the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function rangesOverlap(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

export function rangeContains(outer: TokenRange, inner: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
