import type { BlockFeatures } from './features.ts';
import { readTimelineRow } from './timeline-row.ts';

/** A row of a chronology, beside another one. */
export function isInChronology(features: readonly BlockFeatures[], i: number): boolean {
  return isDatedRow(features[i]) && (isDatedRow(features[i - 1]) || isDatedRow(features[i + 1]));
}

function isDatedRow(features: BlockFeatures | undefined): boolean {
  if (features === undefined) return false;
  const row = readTimelineRow(features.block, null);
  return row !== null && !row.alone;
}
