import { codeAt } from '../characters.ts';
import type { Span } from '../span.ts';

/** A date as pages print it; `year` is null where only day and month stand, `day` where only the month does. */
export interface PageDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month's name or its usual abbreviation, as a source for regular expressions. */
export const MONTH_PATTERN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';

const DATE = new RegExp(
  [
    '(?<![\\d./#-])((?:1[89]|2\\d)\\d{2})-(\\d{2}|\\d(?=-\\d))(?:-(\\d{1,2}))?(?![\\d-])',
    '(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\5(\\d{4})(?!\\d|\\.\\d)',
    `(?<![\\w:])(\\d{1,2})(?:st|nd|rd|th|\\.(?= ))?(?: of)?[ \\u00a0-]{1,2}(${MONTH_PATTERN})(?: ?,)?(?:(?:[ \\u00a0-]{1,2}|(?<=,))(\\d{4})(?!\\d))?`,
    `(?<![\\w])(${MONTH_PATTERN})[ \\u00a0]{1,2}(?:(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?[ \\u00a0]{1,2}(\\d{4})(?![\\d:]))?|(\\d{4})(?!\\d))`,
    '(?<![\\d./-])(\\d{4})([./])(\\d{1,2})\\16(\\d{1,2})(?![\\d/-])',
  ].join('|'),
  'iy',
);

/** The name of the longest month, "September". */
const LONGEST_MONTH = 9;

const NUMBER = /\d+/g;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0;
}

/** Where the word in front of a number starts, if it may be a month's name: letters, perhaps a stop, one or two spaces; else -1. */
function monthStart(text: string, number: number): number {
  let end = number;
  while (end > 0 && number - end < 2 && isSpace(codeAt(text, end - 1))) end--;
  if (end === number) return -1;
  if (codeAt(text, end - 1) === 46) end--;
  let start = end;
  while (start > 0 && end - start <= LONGEST_MONTH && isLetter(codeAt(text, start - 1))) start--;
  return end - start >= 3 && end - start <= LONGEST_MONTH ? start : -1;
}

/** The next date at or behind `from`. Every date holds a number: it starts with its first one, or with the month's name in front of it. */
function nextDate(text: string, from: number): RegExpExecArray | null {
  NUMBER.lastIndex = from;
  for (let number = NUMBER.exec(text); number !== null; number = NUMBER.exec(text)) {
    const month = monthStart(text, number.index);
    const match = (month >= from ? dateAt(text, month) : null) ?? dateAt(text, number.index);
    if (match !== null) return match;
  }
  return null;
}

function dateAt(text: string, at: number): RegExpExecArray | null {
  DATE.lastIndex = at;
  return DATE.exec(text);
}

/** The month's number, 1 to 12, for a name or abbreviation. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that the calendar has. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] as number)) return false;
  return !(month === 2 && day === 29 && year !== null && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)));
}

/** EDTF of a page date, to the day or month; null where it has no year. */
export function pageDateEdtf(date: PageDate): string | null {
  if (date.year === null) return null;
  const month = `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}`;
  return date.day === null ? month : `${month}-${String(date.day).padStart(2, '0')}`;
}

interface Found {
  readonly span: Span;
  readonly year: number | null;
  readonly first: number;
  readonly second: number | null;
  readonly slashed: boolean;
}

/** Every date of the text in order; "04/21/2023" anywhere makes all slashed dates of the page month-first. */
export function findPageDates(text: string): PageDate[] {
  const found: Found[] = [];
  let monthFirst = false;
  for (let m = nextDate(text, 0); m !== null; m = nextDate(text, m.index + m[0].length)) {
    const span = { start: m.index, end: m.index + m[0].length };
    if (m[1] !== undefined)
      found.push({
        span,
        year: Number(m[1]),
        first: m[3] === undefined ? 0 : Number(m[3]),
        second: Number(m[2]),
        slashed: false,
      });
    else if (m[4] !== undefined) {
      const slashed = m[5] === '/';
      if (slashed && Number(m[6]) > 12) monthFirst = true;
      found.push({ span, year: Number(m[7]), first: Number(m[4]), second: Number(m[6]), slashed });
    } else if (m[8] !== undefined)
      found.push({
        span,
        year: m[10] === undefined ? null : Number(m[10]),
        first: Number(m[8]),
        second: monthNumber(m[9] as string),
        slashed: false,
      });
    else if (m[15] !== undefined)
      found.push({ span, year: Number(m[15]), first: Number(m[18]), second: Number(m[17]), slashed: false });
    else if (m[11] !== undefined) {
      // "may 5 members attend", "march 3 miles": a month's name in small letters is a verb here.
      if (/^(?:may|march)/.test(m[11]) || (m[11].length <= 3 && /^[a-z]/.test(m[11]))) continue;
      const year = m[13] ?? m[14];
      found.push({
        span,
        year: year === undefined ? null : Number(year),
        first: m[12] === undefined ? 0 : Number(m[12]),
        second: monthNumber(m[11]),
        slashed: false,
      });
    }
  }
  monthFirst ||= isWrittenMonthFirst(found);
  const dates: PageDate[] = [];
  for (const { span, year, first, second, slashed } of found) {
    const { start, end } = span;
    const swap = slashed && monthFirst;
    const day = swap ? second : first;
    const month = swap ? first : second;
    if (month === null || day === null || (year !== null && (year < 1000 || year > 2199))) continue;
    if (day === 0) {
      if (month >= 1 && month <= 12) dates.push({ start, end, year, month, day: null });
    } else if (isDay(year, month, day)) dates.push({ start, end, year, month, day });
  }
  return dates;
}

/** "11/6/2024" over "LONDON, Nov 6": a day that is written out on the page as well tells how the slashed one is read. */
function isWrittenMonthFirst(found: readonly Found[]): boolean {
  const written = (one: Found, day: number | null, month: number | null): boolean =>
    found.some(
      ({ slashed, first, second, year }) =>
        !slashed && first === day && second === month && (year === null || year === one.year),
    );
  return found.some(
    (one) => one.slashed && written(one, one.second, one.first) && !written(one, one.first, one.second),
  );
}

const CLOCK = /(?<![\d:.])([01]?\d|2[0-3])[:.h]([0-5]\d)(?::([0-5]\d))?(?![\d.])(?:\s?([ap])\.?m\b)?/gi;

/** The first clock time of a short stretch of text as "HH:MM:SS", null where none stands there; dates must be cut out before. */
export function findClock(text: string): string | null {
  CLOCK.lastIndex = 0;
  const m = CLOCK.exec(text);
  if (m === null) return null;
  let hour = Number(m[1]);
  if (m[4] !== undefined) hour = (hour % 12) + (m[4].toLowerCase() === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${m[2]}:${m[3] ?? '00'}`;
}
