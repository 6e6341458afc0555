import type { Draft } from '../extractor.ts';

/** What merging needs to know of an event besides its row. */
export interface EventSketch {
  /** Told as the document's own news: without a date it takes the date of the item. */
  readonly reported: boolean;
  /** "On the same day": takes the date of the event before. */
  readonly sameDay: boolean;
  /** Named only as what others are for or about ("to take part in …", "the meeting"): no row unless something else tells of it. */
  readonly mention: boolean;
}

/** A draft of an event on its way to the refiner. */
export interface EventDraft extends Draft<'events'> {
  readonly sketch: EventSketch;
}

/** True for drafts of events that still carry their sketch. */
export function isEventDraft(draft: Draft): draft is EventDraft {
  return draft.table === 'events' && 'sketch' in draft;
}
