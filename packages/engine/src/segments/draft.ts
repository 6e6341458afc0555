import type { SegmentKind } from '../types.ts';
import type { BlockFeatures } from './features.ts';
import type { FurnitureReason } from './furniture.ts';

/** The page while its lay-out is worked out: one entry a block in every array. */
export interface Draft {
  readonly text: string;
  readonly features: readonly BlockFeatures[];
  readonly reasons: (FurnitureReason | null)[];
  /** null while undecided. */
  readonly kinds: (SegmentKind | null)[];
  /** EDTF of timeline rows. */
  readonly dates: (string | null)[];
  readonly contentStarts: number[];
  /** The headings that only date what stands below them. */
  readonly dateHeads: Set<number>;
  /** Index of the title's block, -1 where there is none. */
  readonly title: number;
  /** Index of the first paragraph of running text; the number of blocks where there is none. */
  readonly firstProse: number;
}

/** Marks a block as furniture. */
export function putAside(draft: Draft, index: number, reason: FurnitureReason): void {
  draft.kinds[index] = 'furniture';
  draft.reasons[index] ??= reason;
}
