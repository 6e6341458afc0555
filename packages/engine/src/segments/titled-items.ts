import type { BlockFeatures } from './features.ts';

/** Lines that could stand above a date as the title of what it dates. */
const MOST_LINES = 3;

/** Dates between the title of an item and its text ("Minister receives envoy", "3 May 1990", "The envoy said …"), as lists of news have them. */
export function areBelowTitles(features: readonly BlockFeatures[], heads: readonly number[]): boolean {
  return (
    heads.length > 1 &&
    heads.every((head) => features[head + 1]?.prose === true && isTitleOfItem(features[head - 1])) &&
    heads.slice(1).every((head, k) => startOfItem(features, head) > (heads[k] as number) + 1)
  );
}

/** Dates above the title of an item and its text ("1990", "First embassy", "The embassy was opened …"), as rows of milestones have them. */
export function areAboveTitles(features: readonly BlockFeatures[], heads: readonly number[]): boolean {
  return (
    heads.length > 2 && heads.every((head) => isTitleOfItem(features[head + 1]) && features[head + 2]?.prose === true)
  );
}

/** Where the short lines begin that stand right above a date and head its item. */
export function startOfItem(features: readonly BlockFeatures[], head: number): number {
  let start = head;
  while (head - start < MOST_LINES && isTitleOfItem(features[start - 1])) start--;
  return start;
}

function isTitleOfItem(item: BlockFeatures | undefined): boolean {
  return item?.titleLike === true && !item.prose && !item.dateLine && item.block.bullet === '';
}
