import { type DocumentLayout, daysBetween } from '@diplomatic-relations/engine';
import { edtfBounds } from '@diplomatic-relations/schema';
import type { SourceDocument } from '../claim.ts';

/** A document's own date as EDTF, and how it is known. */
export interface DocumentDate {
  readonly edtf: string;
  readonly basis: 'stated' | 'completed';
}

/**
 * The publication date from metadata or the page, else the day of a dateline completed by the page's newest date, else the
 * date of the last update.
 */
export function documentDate(source: Pick<SourceDocument, 'published'>, layout: DocumentLayout): DocumentDate | null {
  const known = source.published?.trim();
  if (known) return { edtf: known.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1'), basis: 'stated' };
  const { published, updated, yearless, newest } = layout.dates;
  if (published !== null) return { edtf: published.edtf, basis: 'stated' };
  const titled = titleDate(layout);
  if (titled !== null) return { edtf: titled, basis: 'stated' };
  if (yearless !== null && yearless.day !== null && newest !== null) {
    const completed = completeYear(yearless.month, yearless.day, newest, yearless.weekday);
    if (completed !== null) return { edtf: completed, basis: 'completed' };
  }
  return updated === null ? null : { edtf: updated.edtf, basis: 'stated' };
}

/** Some publishers close the title of a report with its day: "Call with the President: 3 May 2021". */
function titleDate(layout: DocumentLayout): string | null {
  const { title } = layout;
  if (title === null) return null;
  const last = layout.dates.all.find(
    ({ span, edtf }) =>
      span.start > title.start && span.end <= title.end && span.end >= title.end - 1 && edtf >= OLDEST_PAGE,
  );
  return last?.edtf ?? null;
}

/** Pages are not older than this; an older day in a title is what the page is about. */
const OLDEST_PAGE = '1990';

/** How many years back an undated item may lie. */
const YEARS_BACK = 8;

/** How long after the newest date of its page, in days, an item may lie whose weekday tells its year. */
const DAYS_AHEAD = 31;

/**
 * The latest such day that is not after `newest` (a day, month or year); with an ISO weekday the latest that fell on it, at
 * most a month after `newest`.
 */
export function completeYear(month: number, day: number, newest: string, weekday: number | null = null): string | null {
  const bound = edtfBounds(newest)?.end ?? newest;
  const year = Number(newest.slice(0, 4));
  const inYear = (of: number): string => `${of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => year + 1 - back).filter(
    (of) => month !== 2 || day !== 29 || isLeap(of),
  );
  const fitting = years.map(inYear).find((date) => fellOn(date, weekday) && daysBetween(bound, date) <= DAYS_AHEAD);
  return fitting ?? years.map(inYear).find((date) => date <= bound) ?? null;
}

function fellOn(date: string, weekday: number | null): boolean {
  return weekday !== null && (new Date(`${date}T00:00Z`).getUTCDay() || 7) === weekday;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
