import { rangesOverlap } from '@diplomatic-relations/engine';
import { partiesAgree } from './same-event.ts';
import type { EventDraft } from './sketch.ts';

/** "N is to visit Peru this week. … The visit by N is a sign of trust": told of in the present, it is the journey that is yet to come. */
export function resumedPlans(events: readonly EventDraft[]): EventDraft[] {
  return events.map((event, at) => {
    const { row, sentence } = event;
    if (row.kind !== 'visit' || row.status !== 'held' || row.date !== null || !isToldInPresent(event)) return event;
    const before = events.slice(0, at).filter((other) => other.row.kind === 'visit' && partiesAgree(other.row, row));
    const planned =
      before.length > 0 &&
      before.every(
        (other) =>
          other.row.status === 'planned' && other.row.country === row.country && other.sentence.index < sentence.index,
      );
    return planned ? { ...event, row: { ...row, status: 'planned' } } : event;
  });
}

/** The visit itself, by its article, is what the clause is about, and the verb tells what it is now. */
function isToldInPresent({ sentence: { clauses, tokens }, range }: EventDraft): boolean {
  const clause = clauses.find(
    ({ form, subject }) => form === 'finite' && subject !== null && rangesOverlap(subject, range),
  );
  return (
    clause !== undefined &&
    clause.tense === 'present' &&
    /^(?:the|this|that|his|her)$/.test(tokens[clause.subject?.from ?? -1]?.norm ?? '')
  );
}
