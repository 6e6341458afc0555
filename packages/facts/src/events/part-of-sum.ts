import { TALKS } from './kinds.ts';
import type { EventDraftRow } from './story.ts';

/** "met the ministers of A, B and C" and "met M of B": talks of two of those whom a sum names, held or planned like it. */
export function isPartOfSum(sum: EventDraftRow, { kind, status, parties }: EventDraftRow): boolean {
  return (
    TALKS.has(kind) &&
    status === sum.status &&
    parties.length === 2 &&
    parties.every((party) => sum.parties.includes(party))
  );
}
