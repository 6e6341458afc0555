import { GATHERINGS } from './kinds.ts';
import { numberedApart } from './ordinals.ts';
import { sharesName } from './shares-name.ts';
import type { EventDraftRow } from './story.ts';
import { sameTime } from './times.ts';

/** "the 60th Cocoa Conference", at which A and B met, and "the Cocoa Conference" of which C told; the Union's summit and leaders' meeting that was called off. */
export function isSameGathering(a: EventDraftRow, b: EventDraftRow): boolean {
  if (!GATHERINGS.has(a.kind) || a.kind !== b.kind) return false;
  if (a.date !== null && b.date !== null && !sameTime(a.date, b.date)) return false;
  const cancelled = a.status === 'cancelled' && (a.date === null || b.date === null);
  if (cancelled && a.parties.join() === b.parties.join()) return !numberedApart(a.name, b.name);
  const bare = [a, b].some(({ parties }) => parties.every((party) => !party.startsWith('org:')));
  const words = (name: string | null): number => name?.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length ?? 0;
  return (
    bare &&
    a.date !== null &&
    b.date !== null &&
    Math.min(words(a.name), words(b.name)) > 2 &&
    sharesName(a, b) &&
    !numberedApart(a.name, b.name)
  );
}
