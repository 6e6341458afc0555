import type { EventDraft } from './sketch.ts';

/** The row of an event draft. */
export type EventDraftRow = EventDraft['row'];

/** One event with all the drafts that tell of it. */
export interface Story {
  row: EventDraftRow;
  readonly drafts: EventDraft[];
  reported: boolean;
  mention: boolean;
  /** The document's date, where it is a day. */
  readonly published: string | null;
}
