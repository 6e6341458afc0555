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

/** The visit itself, by its article or whose it is, is what the clause is about, and the verb tells what it is now. */
function isToldInPresent({ sentence: { clauses, tokens }, range }: EventDraft): boolean {
  const clause = clauses.find(
    ({ form, subject }) => form === 'finite' && subject !== null && rangesOverlap(subject, range),
  );
  if (clause?.tense !== 'present' || clause.subject === null) return false;
  const { from } = clause.subject;
  const noun = Math.min(range.to, clause.subject.to);
  return (
    /^(?:the|this|that|his|her)$/.test(tokens[from]?.norm ?? '') ||
    tokens.slice(from, noun).some(({ norm }) => norm === "'s" || norm === '’s')
  );
}
