import type { DateBasis, DateMention } from '../types.ts';
import { dayNumber } from './calendar.ts';
import { type CalendarDate, formatDate, isValidDate, parseEdtf } from './edtf.ts';
import { storyYear } from './story-year.ts';

/** A passage nearer to the document's date than this is told from today. */
const RECENT_DAYS = 60;
/** A day this near to the document's date is news. */
const NEWS_DAYS = 21;

/** The date of "on October 15" in a passage told from another year than the document's; null where the passage does not decide. */
export function completeInPassage(
  { relative, basis }: DateMention,
  passage: string | null,
  documentDate: string | null,
): { edtf: string; basis: DateBasis } | null {
  if (passage === null || relative?.month === undefined || relative.offset !== undefined) return null;
  if (relative.weekday !== undefined || relative.direction !== 'nearest' || relative.endDay !== undefined) return null;
  const span = parseEdtf(passage);
  const told = span?.start ?? null;
  if (told === null || (told.month !== null && told.month > 12)) return null;
  const { month, day = null } = relative;
  const year = storyYear(told, month);
  if (!isValidDate(year, month, day)) return null;
  const today = documentDate === null ? null : (parseEdtf(documentDate)?.start ?? null);
  if (today !== null) {
    if (dayOf(today) - dayOf(told) < RECENT_DAYS || dayOf({ year, month, day }) > dayOf(today)) return null;
    // "28 January – 5 February 1979: … On 31 January": within the days that the passage is about.
    const within = span?.end != null && dayOf({ year, month, day }) <= dayOf(span.end) && dayOf(told) < dayOf(span.end);
    if (!within && Math.abs(dayOf(today) - dayOf({ year: today.year, month, day })) <= NEWS_DAYS) return null;
  }
  return { edtf: formatDate({ year, month, day }), basis };
}

function dayOf({ year, month, day }: CalendarDate): number {
  return dayNumber(year, month ?? 12, day ?? 28);
}
