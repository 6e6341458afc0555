import { MONTHS } from './dates/words.ts';

/** "December 122018": behind a month, how many figures of a number are the day that has run into its year; null where none has. */
export function dayRunIntoYear(month: string | undefined, figures: string): number | null {
  const [, day] = /^(\d{1,2})(?:19|20)\d\d$/.exec(figures) ?? [];
  if (day === undefined || month === undefined || !MONTHS.has(month.replace(/\.$/, ''))) return null;
  return Number(day) >= 1 && Number(day) <= 31 ? day.length : null;
}
