const SINGLE = '(?!0000)[0-9]{4}(?:-(?:2[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?))?';

/** The written shape of the EDTF forms that the dataset uses; `isEdtf` checks the calendar too. */
export const EDTF_PATTERN = `^(?:${SINGLE}|${SINGLE}/${SINGLE}|${SINGLE}/[.]{2}|[.]{2}/${SINGLE})$`;

const SHAPE = new RegExp(EDTF_PATTERN);

/** How exact a date is. */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'interval';

/** The first and last day that a date may mean (`YYYY-MM-DD`); null on the side on which an interval is open. */
export interface EdtfBounds {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision;
}

interface ClosedBounds {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
}

/** Whether a year is a leap year of the Gregorian calendar. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function months(year: number, first: number, lastYear: number, last: number, precision: DatePrecision): ClosedBounds {
  return { start: iso(year, first, 1), end: iso(lastYear, last, daysInMonth(lastYear, last)), precision };
}

function singleBounds(edtf: string): ClosedBounds | null {
  const year = Number(edtf.slice(0, 4));
  if (edtf.length === 4) return months(year, 1, year, 12, 'year');
  const part = Number(edtf.slice(5, 7));
  if (edtf.length > 7)
    return Number(edtf.slice(8)) > daysInMonth(year, part) ? null : { start: edtf, end: edtf, precision: 'day' };
  if (part <= 12) return months(year, part, year, part, 'month');
  if (part === 24) return year === 9999 ? null : months(year, 12, year + 1, 2, 'season');
  const first = (part - 20) * 3;
  return months(year, first, year, first + 2, 'season');
}

/** The days that an EDTF date spans, and its precision; null where the text is no EDTF date of the supported forms. */
export function edtfBounds(edtf: string): EdtfBounds | null {
  if (!SHAPE.test(edtf)) return null;
  const slash = edtf.indexOf('/');
  if (slash < 0) return singleBounds(edtf);
  const left = edtf.slice(0, slash);
  const right = edtf.slice(slash + 1);
  const from = left === '..' ? null : singleBounds(left);
  const to = right === '..' ? null : singleBounds(right);
  if ((left !== '..' && from === null) || (right !== '..' && to === null)) return null;
  if (from !== null && to !== null && from.start > to.end) return null;
  return { start: from?.start ?? null, end: to?.end ?? null, precision: 'interval' };
}

/** Whether a text is an EDTF date of the supported forms that exists in the calendar. */
export function isEdtf(text: string): boolean {
  return edtfBounds(text) !== null;
}
