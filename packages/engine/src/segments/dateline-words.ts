import type { Span } from '../span.ts';
import { MONTH_PATTERN, type PageDate } from './page-dates.ts';

/** The beginning of a paragraph that may be a dateline. */
export interface Opening {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its first characters. */
  readonly head: string;
  readonly dates: readonly PageDate[];
  readonly isPlace: (name: string) => boolean;
}

/** What has been read of a dateline. */
export interface Filing {
  readonly city: Span | null;
  readonly date: PageDate | null;
  readonly agency: Span | null;
  /** How many characters of the head have been read. */
  readonly at: number;
  /** More than one name stands before the date: "LIMA, Peru". */
  readonly listed: boolean;
  /** The agency stands behind a full stop. */
  readonly afterStop: boolean;
}

/** How a day of the week is written. */
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
/** How a day is written. */
export const DAY = `(?:${WEEKDAY},?\\s)?(?:${MONTH_PATTERN}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH_PATTERN}(?:,?\\s\\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const PLACE_WORD = "[\\p{Lu}][\\p{L}\\p{M}'’.-]{1,24}";
/** How the name of a place is written. */
export const PLACE = `${PLACE_WORD}(?:[\\s](?:(?:de|da|do|del|la|las|los|el|al|es|of|am|an|der)\\s)?${PLACE_WORD}){0,3}`;
/** How the name of an agency is written. */
export const AGENCY = '[\\p{Lu}][\\p{L}\\p{N}.&-]{1,20}(?:\\s[\\p{Lu}][\\p{L}\\p{N}.&-]{1,20}){0,3}';

/** A day at the beginning. */
export const HEAD_DATE = new RegExp(`^\\s{0,3}[,.]?\\s{0,2}(${DAY})`, 'iu');

/** The date that the page has at a place where a day was read. */
export function monthDay(text: string, start: number, dates: readonly PageDate[]): PageDate | null {
  return dates.find((date) => date.start >= start && date.end <= start + text.length) ?? null;
}
