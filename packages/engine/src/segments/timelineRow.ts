import type { Block } from './blocks.ts';
import { isDay, MONTH_PATTERN, monthNumber } from './pageDates.ts';

/** A row of a chronology: its date as EDTF and where its text starts. */
export interface TimelineRow {
  readonly edtf: string;
  readonly contentStart: number;
  /** A dash or colon stands between the date and the text, which prose does not have. */
  readonly marked: boolean;
  /** Nothing follows the date: it heads the rows below it. */
  readonly alone: boolean;
}

const MARK = '(\\s{0,3}[:–—|]\\s{0,3}|\\s{1,3}-\\s{1,3}|-\\s{1,3}|\\t\\s{0,3}|[.,]\\s{1,3}|\\s{1,6}|$)';
const YEAR = new RegExp(`^(?:in )?\\(?(\\d{4})\\)?(?:\\s?[-–/]\\s?(\\d{4}|\\d{2}))?${MARK}`, 'i');
const MONTH_FIRST = new RegExp(`^(${MONTH_PATTERN})(?:\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(\\d{1,2}))?)?,?\\s(\\d{4})${MARK}`, 'i');
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(\\d{1,2}))?\\s(${MONTH_PATTERN}),?\\s(\\d{4})${MARK}`, 'i');
const NUMERIC = new RegExp(`^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})${MARK}`);
const ISO = new RegExp(`^(\\d{4})-(\\d{2})(?:-(\\d{2}))?${MARK}`);
const MONTH_ONLY = new RegExp(`^(?:(\\d{1,2})\\s)?(${MONTH_PATTERN})(?:\\s(\\d{1,2}))?${MARK}`, 'i');

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

/** Reads the date that a block starts with; `year` is the one that stands above it ("2016", then "May – …"). */
export function readTimelineRow(block: Block, year: string | null): TimelineRow | null {
  const head = block.content.slice(0, 60);
  if (!/^[\d(a-z]/i.test(head)) return null;
  let edtf: string | null = null;
  let match = ISO.exec(head);
  let mark = '';
  if (match !== null) {
    edtf = dayEdtf(Number(match[1]), Number(match[2]), number(match[3]), null);
    mark = match[4] as string;
  } else if ((match = DAY_FIRST.exec(head)) !== null) {
    edtf = dayEdtf(Number(match[4]), monthNumber(match[3] as string), Number(match[1]), number(match[2]));
    mark = match[5] as string;
  } else if ((match = MONTH_FIRST.exec(head)) !== null) {
    edtf = dayEdtf(Number(match[4]), monthNumber(match[1] as string), number(match[2]), number(match[3]));
    mark = match[5] as string;
  } else if ((match = NUMERIC.exec(head)) !== null) {
    edtf = dayEdtf(Number(match[3]), Number(match[2]), Number(match[1]), null) ?? dayEdtf(Number(match[3]), Number(match[1]), Number(match[2]), null);
    mark = match[4] as string;
  } else if ((match = YEAR.exec(head)) !== null) {
    const first = Number(match[1]);
    if (first < 1500 || first > 2100) return null;
    const second = match[2] === undefined ? null : match[2].length === 2 ? Math.floor(first / 100) * 100 + Number(match[2]) : Number(match[2]);
    edtf = second !== null && second > first ? `${first}/${second}` : String(first);
    mark = match[3] as string;
  } else if (year !== null && /^\d{4}$/.test(year) && (match = MONTH_ONLY.exec(head)) !== null) {
    edtf = dayEdtf(Number(year), monthNumber(match[2] as string), number(match[1] ?? match[3]), null);
    mark = match[4] as string;
  }
  if (match === null || edtf === null) return null;
  const marked = /[:–—|\t-]/.test(mark);
  const rest = block.content.slice(match[0].length);
  const alone = rest === '';
  if (!alone && !marked && !/^["'“‘«(]?[\p{Lu}\p{N}$€£]/u.test(rest)) return null;
  return { edtf, contentStart: block.contentStart + match[0].length, marked, alone };
}
