import type { GoldRow } from './gold.ts';
import type { MatchRule, PredictedRow } from './rules.ts';

/** What one document's rows of one table score. */
export interface MatchResult {
  /** Credit for required gold rows that were found. */
  readonly credit: number;
  /** Predicted rows that count: all but those that matched an optional gold row. */
  readonly predicted: number;
  /** Gold rows that are required. */
  readonly gold: number;
  readonly misses: readonly GoldRow[];
  readonly extras: readonly PredictedRow[];
}

/** Pairs predicted and gold rows greedily: the best credit first, then required rows before optional ones. */
export function matchRows(
  predicted: readonly PredictedRow[],
  gold: readonly GoldRow[],
  rule: MatchRule,
  core: boolean,
): MatchResult {
  const pairs: { readonly credit: number; readonly optional: number; readonly i: number; readonly j: number }[] = [];
  predicted.forEach((row, i) => {
    gold.forEach((wanted, j) => {
      const credit = rule(row, wanted, core);
      if (credit > 0) pairs.push({ credit, optional: wanted['optional'] ? 1 : 0, i, j });
    });
  });
  pairs.sort((a, b) => b.credit - a.credit || a.optional - b.optional || b.i - a.i || b.j - a.j);
  const usedRows = new Set<number>();
  const usedGold = new Set<number>();
  let credit = 0;
  let free = 0;
  for (const pair of pairs) {
    if (usedRows.has(pair.i) || usedGold.has(pair.j)) continue;
    usedRows.add(pair.i);
    usedGold.add(pair.j);
    if (pair.optional) free++;
    else credit += pair.credit;
  }
  const required = gold.filter((row) => !row['optional']);
  return {
    credit,
    predicted: predicted.length - free,
    gold: required.length,
    misses: gold.filter((row, j) => !row['optional'] && !usedGold.has(j)),
    extras: predicted.filter((_, i) => !usedRows.has(i)),
  };
}
