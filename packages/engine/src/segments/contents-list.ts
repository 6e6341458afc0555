import type { BlockFeatures } from './features.ts';

const SHORTEST = 3;

/** Indexes of a table of contents: a run of short lines that all return below as headings. */
export function contentsList(features: readonly BlockFeatures[]): Set<number> {
  const last = new Map<string, number>();
  let entries = 0;
  features.forEach((item, i) => {
    if (item.words > 14 || item.key === '') return;
    last.set(item.key, i);
    entries++;
  });
  const inList = new Set<number>();
  if (entries - last.size < SHORTEST) return inList;
  let from = 0;
  while (from < features.length) {
    // The last entry and the first heading may be neighbours: the run ends before a line that it holds already.
    const keys = new Set<string>();
    let end = from;
    while (end < features.length) {
      const item = features[end] as BlockFeatures;
      if (!returnsBelow(item, end, last) || keys.has(item.key)) break;
      keys.add(item.key);
      end++;
    }
    if (end - from >= SHORTEST) for (let i = from; i < end; i++) inList.add(i);
    from = Math.max(end, from + 1);
  }
  return inList;
}

function returnsBelow(item: BlockFeatures, index: number, last: ReadonlyMap<string, number>): boolean {
  return item.words <= 14 && !item.prose && !item.dateLine && item.key !== '' && (last.get(item.key) ?? -1) > index + 1;
}
