import type { Block } from './blocks.ts';
import { isDay, MONTH_PATTERN, monthNumber } from './page-dates.ts';

/** A row of a chronology: its date as EDTF and where its text starts. */
export interface TimelineRow {
  readonly edtf: string;
  readonly contentStart: number;
  /** A dash or colon stands between the date and the text, which prose does not have. */
  readonly marked: boolean;
  /** Nothing follows the date: it heads the rows below it. */
  readonly alone: boolean;
}

const MARK =
  '(\\s{0,3}[:–—|]\\s{0,3}|\\s{0,3}-{2,3}\\s{0,3}|\\s{1,3}-\\s{1,3}|-\\s{1,3}|\\t\\s{0,3}|[.,]\\s{1,3}|\\s{1,30}|$)';
const YEAR = new RegExp(`^(?:in )?\\(?(\\d{4})\\)?(?:\\s?[-–/]\\s?(\\d{4}|\\d{2}))?${MARK}`, 'i');
const MONTH_FIRST = new RegExp(
  `^(${MONTH_PATTERN})(?:\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(\\d{1,2}))?)?,?\\s(\\d{4})${MARK}`,
  'i',
);
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(\\d{1,2}))?\\s(${MONTH_PATTERN}),?\\s(\\d{4})${MARK}`,
  'i',
);
const YEAR_MONTH = new RegExp(
  `^(\\d{4})[,:]?\\s(${MONTH_PATTERN})(?:\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(\\d{1,2}))?)?${MARK}`,
  'i',
);
const ACROSS_MONTHS = new RegExp(
  `^(\\d{1,2})\\s(${MONTH_PATTERN})\\s?[-–]\\s?(\\d{1,2})\\s(${MONTH_PATTERN}),?\\s(\\d{4})${MARK}`,
  'i',
);
const NUMERIC = new RegExp(`^(\\d{1,2})(?:\\.?[-–](\\d{1,2}))?[./](\\d{1,2})[./](\\d{4})${MARK}`);
const ISO = new RegExp(`^(\\d{4})-(\\d{2})(?:-(\\d{2}))?${MARK}`);
const DAYS = '(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(\\d{1,2})(?:st|nd|rd|th)?)?';
const MONTH_ONLY = new RegExp(`^(?:${DAYS}\\s)?(${MONTH_PATTERN})(?:\\s${DAYS})?${MARK}`, 'i');
const MONTHS_OF_YEAR = new RegExp(`^(${MONTH_PATTERN})\\s?[-–]\\s?(${MONTH_PATTERN}),?\\s(\\d{4})${MARK}`, 'i');
const MONTH_TO_MONTH = new RegExp(
  `^(${MONTH_PATTERN})\\s(\\d{1,2})\\s?[-–]\\s?(${MONTH_PATTERN})\\s(\\d{1,2})${MARK}`,
  'i',
);

const YEAR_THEN_DAY = new RegExp(
  `^(\\d{4})[,:]?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(\\d{1,2}))?\\s(${MONTH_PATTERN})${MARK}`,
  'i',
);
const DAY_MONTH = `(\\d{1,2})\\s(${MONTH_PATTERN})`;
const YEAR_THEN_SPAN = new RegExp(`^(\\d{4})[,:]?\\s${DAY_MONTH}\\s?[-–]\\s?${DAY_MONTH}${MARK}`, 'i');
const SPAN_OF_YEAR = new RegExp(`^()${DAY_MONTH}\\s?[-–]\\s?${DAY_MONTH}${MARK}`, 'i');
const YEAR_THEN_NUMBERS = new RegExp(`^(\\d{4}),\\s(\\d{1,2})[./](\\d{1,2})\\.?${MARK}`);

/** What a row begins with: its date, or the emphasis, the preposition or the day of the week before that. */
const BLOCK_START =
  /^(?:[\d(*_]|in |on |during |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** What every written form of a row's date begins with. */
const ROW_START = /^(?:[\d(]|in |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const EARLIEST_YEAR = 1500;
const LATEST_YEAR = 2100;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function dayEdtf(year: number, month: number, first: number | null, last: number | null): string | null {
  if (month < 1 || month > 12) return null;
  const head = `${year}-${two(month)}`;
  if (first === null) return head;
  if (!isDay(year, month, first)) return null;
  const start = `${head}-${two(first)}`;
  return last !== null && last > first && isDay(year, month, last) ? `${start}/${head}-${two(last)}` : start;
}

function number(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}

/** A written form of a row's date: what it looks like, and the EDTF and closing mark of a match. */
interface RowForm {
  readonly pattern: RegExp;
  readonly edtf: (match: RegExpExecArray, yearAbove: number | null) => string | null;
  /** Group that holds the mark between date and text. */
  readonly mark: number;
}

function yearEdtf(match: RegExpExecArray): string | null {
  const first = Number(match[1]);
  if (first < EARLIEST_YEAR || first > LATEST_YEAR) return null;
  const last = match[2];
  if (last === undefined) return String(first);
  const second = last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last);
  return second > first ? `${first}/${second}` : String(first);
}

/** "28 April – 2 May 2010" */
function acrossMonths(match: RegExpExecArray): string | null {
  const year = Number(match[5]);
  const from = dayEdtf(year, monthNumber(match[2] as string), Number(match[1]), null);
  const to = dayEdtf(year, monthNumber(match[4] as string), Number(match[3]), null);
  return from !== null && to !== null && from < to ? `${from}/${to}` : null;
}

/** "September-December 2011" */
function monthsOfYear(match: RegExpExecArray): string | null {
  const from = dayEdtf(Number(match[3]), monthNumber(match[1] as string), null, null);
  const to = dayEdtf(Number(match[3]), monthNumber(match[2] as string), null, null);
  return from !== null && to !== null && from < to ? `${from}/${to}` : null;
}

/** "Oct 29 – Nov 1", in a year told above */
function monthToMonth(match: RegExpExecArray, year: number): string | null {
  const from = dayEdtf(year, monthNumber(match[1] as string), Number(match[2]), null);
  const to = dayEdtf(year, monthNumber(match[3] as string), Number(match[4]), null);
  return from !== null && to !== null && from < to ? `${from}/${to}` : null;
}

/** "1975 29 April – 6 May", or "29 April – 6 May" in a year told above */
function spanOfYear(match: RegExpExecArray, year: number): string | null {
  const from = dayEdtf(year, monthNumber(match[3] as string), Number(match[2]), null);
  const to = dayEdtf(year, monthNumber(match[5] as string), Number(match[4]), null);
  return from !== null && to !== null && from < to ? `${from}/${to}` : null;
}

/** In the order in which they are tried. */
const FORMS: readonly RowForm[] = [
  { pattern: ISO, edtf: (m) => dayEdtf(Number(m[1]), Number(m[2]), number(m[3]), null), mark: 4 },
  {
    pattern: DAY_FIRST,
    edtf: (m) => dayEdtf(Number(m[4]), monthNumber(m[3] as string), Number(m[1]), number(m[2])),
    mark: 5,
  },
  {
    pattern: MONTH_FIRST,
    edtf: (m) => dayEdtf(Number(m[4]), monthNumber(m[1] as string), number(m[2]), number(m[3])),
    mark: 5,
  },
  {
    pattern: NUMERIC,
    edtf: (m) =>
      dayEdtf(Number(m[4]), Number(m[3]), Number(m[1]), number(m[2])) ??
      dayEdtf(Number(m[4]), Number(m[1]), Number(m[3]), null),
    mark: 5,
  },
  {
    pattern: YEAR_MONTH,
    edtf: (m) => dayEdtf(Number(m[1]), monthNumber(m[2] as string), number(m[3]), number(m[4])),
    mark: 5,
  },
  { pattern: ACROSS_MONTHS, edtf: acrossMonths, mark: 6 },
  { pattern: YEAR_THEN_SPAN, edtf: (m) => spanOfYear(m, Number(m[1])), mark: 6 },
  { pattern: SPAN_OF_YEAR, edtf: (m, year) => (year === null ? null : spanOfYear(m, year)), mark: 6 },
  {
    pattern: YEAR_THEN_DAY,
    edtf: (m) => dayEdtf(Number(m[1]), monthNumber(m[4] as string), Number(m[2]), number(m[3])),
    mark: 5,
  },
  {
    pattern: YEAR_THEN_NUMBERS,
    edtf: (m) => dayEdtf(Number(m[1]), Number(m[3]), Number(m[2]), null),
    mark: 4,
  },
  { pattern: YEAR, edtf: yearEdtf, mark: 3 },
  { pattern: MONTHS_OF_YEAR, edtf: monthsOfYear, mark: 4 },
  { pattern: MONTH_TO_MONTH, edtf: (m, year) => (year === null ? null : monthToMonth(m, year)), mark: 5 },
  {
    pattern: MONTH_ONLY,
    edtf: (m, year) =>
      year === null ? null : dayEdtf(year, monthNumber(m[3] as string), number(m[1] ?? m[4]), number(m[2] ?? m[5])),
    mark: 6,
  },
];

const LONGEST_HEAD = 60;
const EMPHASIS = /^(?:\*{1,3}|_{1,2})/;
/** "In May 1990:", above a list. */
const ABOVE_LIST = /^(?:in|on|during) (?=[^:]{4,30}:$)/i;
/** "Monday, 3 May 1990" */
const WEEKDAY = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,|\s)\s{0,2}(?=\d|\p{Lu})/iu;

/** The start of a row without its emphasis and the day of the week ("**3 May 1990**: …"); `endOf` tells where so many of its letters end in the row. */
function plainHead(content: string): { readonly text: string; readonly endOf: (length: number) => number } {
  const mark = EMPHASIS.exec(content)?.[0] ?? '';
  const written = content.slice(mark.length, mark.length + LONGEST_HEAD);
  const from = mark.length + ((ABOVE_LIST.exec(written) ?? WEEKDAY.exec(written))?.[0].length ?? 0);
  const text = content.slice(from, from + LONGEST_HEAD);
  const close = mark === '' ? -1 : text.indexOf(mark);
  if (close < 0) return { text, endOf: (length) => from + length };
  return {
    text: text.slice(0, close) + text.slice(close + mark.length),
    endOf: (length) => from + length + (length < close ? 0 : mark.length),
  };
}

/** Reads the date that a block starts with; `year` is the one that stands above it ("2016", then "May – …"). */
export function readTimelineRow(
  block: Pick<Block, 'content' | 'contentStart'>,
  year: string | null,
): TimelineRow | null {
  if (!BLOCK_START.test(block.content)) return null;
  const { text: head, endOf } = plainHead(block.content);
  if (!ROW_START.test(head)) return null;
  const yearAbove = year !== null && /^\d{4}$/.test(year) ? Number(year) : null;
  for (const form of FORMS) {
    const match = form.pattern.exec(head);
    if (match === null) continue;
    const edtf = form.edtf(match, yearAbove);
    if (edtf === null) return null;
    const marked = /[:–—|\t-]/.test(match[form.mark] as string);
    const end = endOf(match[0].length);
    const rest = block.content.slice(end);
    if (rest !== '' && !marked && !/^["'“‘«(]?[\p{Lu}\p{N}$€£]/u.test(rest)) return null;
    return { edtf, contentStart: block.contentStart + end, marked, alone: rest === '' };
  }
  return null;
}

/** A row that begins with a day or month alone and a mark behind it, in a year that stands elsewhere. */
export function rowOfYear(block: Block, year: string | null): TimelineRow | null {
  if (year === null || readTimelineRow(block, null) !== null) return null;
  const row = readTimelineRow(block, year);
  return row?.marked && !row.alone ? row : null;
}

/** A line that holds a day alone, in a year that stands elsewhere. */
export function headOfYear(block: Block, year: string | null): TimelineRow | null {
  if (year === null || readTimelineRow(block, null) !== null) return null;
  const row = readTimelineRow(block, year);
  return row?.alone && row.edtf.length >= '2000-01-01'.length ? row : null;
}
