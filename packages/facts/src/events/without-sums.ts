import { TALKS } from './kinds.ts';
import { isPartOfSum } from './part-of-sum.ts';
import type { EventDraft } from './sketch.ts';

/** Leaves out what sums up talks that were held one by one: "The President spoke with N and, separately, with M. He consulted with both on …". */
export function withoutSums(events: readonly EventDraft[]): EventDraft[] {
  return events.filter((event, at) => {
    const { date, kind, parties } = event.row;
    if (date !== null || !TALKS.has(kind) || parties.length < 3) return true;
    const before = events
      .slice(0, at)
      .filter(({ row, sketch }) => row.date?.length === 10 && sketch.reported && isPartOfSum(event.row, row));
    const days = new Set(before.map(({ row }) => row.date));
    const told = new Set(before.flatMap(({ row }) => row.parties));
    return days.size !== 1 || told.size !== parties.length;
  });
}
