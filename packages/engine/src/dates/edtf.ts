import { daysInMonth } from './calendar.ts';

/** A date of year, month, season (21–24 in `month`) or day precision. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function isValidDate(year: number, month: number | null, day: number | null): boolean {
  if (year < 0 || year > 9999) return false;
  if (month === null) return day === null;
  if (month >= 21 && month <= 24) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year, month));
}

/** EDTF of a date: `2020`, `2020-06`, `2020-22`, `2020-06-18`. */
export function formatDate(date: CalendarDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const year = String(date.year).padStart(4, '0');
  if (date.month === null) return year;
  return date.day === null ? `${year}-${two(date.month)}` : `${year}-${two(date.month)}-${two(date.day)}`;
}

/** A single EDTF date, or null where the text is none. */
export function parseDate(text: string): CalendarDate | null {
  const match = SINGLE.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  return isValidDate(year, month, day) ? { year, month, day } : null;
}

/** Both ends of an EDTF date or interval; an open end is null; null where the text is not of the project's EDTF profile. */
export function parseEdtf(text: string): { start: CalendarDate | null; end: CalendarDate | null } | null {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = parseDate(text);
    return date === null ? null : { start: date, end: date };
  }
  const first = text.slice(0, slash);
  const last = text.slice(slash + 1);
  const start = first === '..' ? null : parseDate(first);
  const end = last === '..' ? null : parseDate(last);
  if ((start === null && first !== '..') || (end === null && last !== '..') || (start === null && end === null))
    return null;
  return { start, end };
}
