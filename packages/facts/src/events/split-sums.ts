import { isPartOfSum } from './part-of-sum.ts';
import type { EventDraft } from './sketch.ts';

/**
 * "The Minister met the ministers of A, B and C. … He began with a meeting with N of A. … He then met M of B": what the lead tells of all at once
 * was a meeting with each, where the sentences behind tell of two or more of them one by one.
 */
export function splitSums(events: readonly EventDraft[]): EventDraft[] {
  return events.flatMap((event) => {
    const host = hostOfSum(event, events);
    if (host === null) return [event];
    return event.row.parties
      .filter((party) => party !== host)
      .map((party) => ({
        ...event,
        row: { ...event.row, parties: [host, party].sort() },
        ...(event.participants && {
          participants: event.participants.filter((one) => one.party === host || one.party === party),
        }),
      }));
  });
}

/** Who met all whom the draft names, one by one; null where the draft is of one meeting. */
function hostOfSum({ row, sentence, sketch }: EventDraft, events: readonly EventDraft[]): string | null {
  const { parties } = row;
  if (row.kind !== 'meeting' || row.status !== 'held' || row.name !== null || parties.length < 3 || sketch.mention)
    return null;
  const apart = events.filter(
    (other) =>
      other.sentence.index > sentence.index &&
      isPartOfSum(row, other.row) &&
      (other.row.date === null || row.date === null || other.row.date === row.date) &&
      (other.participants ?? []).some(({ person_id }) => person_id !== null),
  );
  const [host, second] = parties.filter(
    (party) => apart.length > 0 && apart.every((other) => other.row.parties.includes(party)),
  );
  const partners = new Set(apart.flatMap((other) => other.row.parties));
  return host !== undefined && second === undefined && partners.size > 2 ? host : null;
}
