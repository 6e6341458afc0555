/** Rows whose confidence lies from `from` up to the next band's, and how many of them were right. */
export interface Band {
  readonly from: number;
  readonly rows: number;
  readonly right: number;
}

const BOUNDS: readonly number[] = [0, 0.6, 0.7, 0.8, 0.9];

/** What share of rows was right at each level of confidence: a confidence that tells the truth is near that share. */
export function reliability(rows: readonly { readonly confidence: number; readonly right: boolean }[]): Band[] {
  return BOUNDS.map((from, i) => {
    const within = rows.filter(({ confidence }) => confidence >= from && confidence < (BOUNDS[i + 1] ?? Infinity));
    return { from, rows: within.length, right: within.filter(({ right }) => right).length };
  });
}
