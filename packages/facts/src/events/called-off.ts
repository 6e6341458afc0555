import type { ResolvedDate } from '@diplomatic-relations/engine';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import type { EventScene } from './frame.ts';
import { TALKS } from './kinds.ts';
import type { EventNoun } from './nouns.ts';
import { partiesAgree } from './same-event.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates, isAfter } from './times.ts';

/** The day on which an event that was called off was to take place: the noun's own, that of "which was to begin on …", one still to come; never the day of the calling off. */
export function calledOffDate(scene: EventScene, noun: EventNoun, own: ResolvedDate | null, told: FactDate): FactDate {
  // "cancelled the trip to Peru on Tuesday", in Wednesday's news: when it was called off.
  if (own?.basis === 'relative' && own.edtf.length === 10 && !isAfter(own.edtf, scene.context.document.date))
    return NO_DATE;
  const { sentence, context } = scene;
  if (own) return isIntended(scene, own) ? nearest(factDate(own), context.document.date) : factDate(own);
  const intended = eventDates(sentence).find(
    (date) => date.from > noun.head && (isIntended(scene, date) || isAfter(date.edtf, context.document.date)),
  );
  if (intended) return nearest(factDate(intended), context.document.date);
  // A day is that of the calling off; "in May 2003" may be both.
  return told.date !== null && told.date.length < 10 ? told : NO_DATE;
}

/** "was to be held in April", told in March: of the year that brings it nearer. */
function nearest(date: FactDate, published: string | null): FactDate {
  const told = date.date;
  if (told === null || published?.length !== 10 || date.date_basis !== 'completed' || !/^\d{4}-\d\d/.test(told))
    return date;
  const [year, month] = [told.slice(0, 4), told.slice(5, 7)].map(Number) as [number, number];
  const since = (Number(published.slice(0, 4)) - year) * 12 + Number(published.slice(5, 7)) - month;
  return since > 6 && since <= 12 ? { ...date, date: told.replaceAll(String(year), String(year + 1)) } : date;
}

const INTENDING: ReadonlySet<string> = new Set(
  'expected scheduled due slated set supposed planned intended to'.split(' '),
);

/** "was to begin on 20 June", "were due in Lima on Friday": a past expectation stands before the date. */
function isIntended({ sentence: { tokens } }: EventScene, date: ResolvedDate): boolean {
  for (let i = date.from - 1; i > 0 && i > date.from - 10; i--) {
    if (!INTENDING.has(tokens[i]?.norm ?? '')) continue;
    if (/^(?:was|were|been)$/.test(tokens[i - 1]?.norm ?? '')) return true;
  }
  return false;
}

/** "was expected in Lima on 20 June" of a visit that the item reports as cancelled: the day it was to take place, no plan any more. */
export function calledOff(events: readonly EventDraft[]): EventDraft[] {
  const cancelled = events.filter((event) => event.row.status === 'cancelled');
  if (cancelled.length === 0) return [...events];
  return withoutGuests(events, cancelled).map((event) => {
    if (event.row.status !== 'planned' || !wasExpected(event)) return event;
    const same = cancelled.some(
      (other) =>
        (other.row.date === null || event.row.date === null || other.row.date === event.row.date) &&
        (other.row.kind === event.row.kind || (TALKS.has(other.row.kind) && TALKS.has(event.row.kind))) &&
        partiesAgree(other.row, event.row),
    );
    return same ? { ...event, row: { ...event.row, status: 'cancelled' } } : event;
  });
}

/** "the Union's leaders had been due to be hosted by N on 14 March": they would have come to the summit that was called off. */
function withoutGuests(events: readonly EventDraft[], cancelled: readonly EventDraft[]): EventDraft[] {
  return events.filter(
    (event) =>
      event.row.status !== 'planned' ||
      (event.row.kind !== 'visit' && event.row.kind !== 'meeting') ||
      !wasExpected(event) ||
      !cancelled.some(
        ({ row }) => row.kind === 'summit' && event.row.parties.every((party) => row.parties.includes(party)),
      ),
  );
}

function wasExpected({ sentence: { tokens } }: EventDraft): boolean {
  for (let i = 1; i < tokens.length; i++)
    if (INTENDING.has(tokens[i]?.norm ?? '') && /^(?:was|were|been)$/.test(tokens[i - 1]?.norm ?? '')) return true;
  return false;
}
