import type { EventDraftRow } from './story.ts';

/** True where most words of the shorter name stand in the other. */
export function sharesName(a: EventDraftRow, b: EventDraftRow): boolean {
  if (!a.name || !b.name) return false;
  const words = (name: string): Set<string> =>
    new Set(
      name
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2 && !/^(?:the|and|for|of)$/.test(word)),
    );
  const first = words(a.name);
  const second = words(b.name);
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared >= Math.min(first.size, second.size) * 0.6;
}
