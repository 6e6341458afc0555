import { isAttached, isDash, joined } from '../joints.ts';
import type { Token } from '../tokens.ts';
import { isValidDate } from './edtf.ts';
import type { DateParts } from './phrase.ts';

/** A date in figures with the index after it. */
export interface PartsReading {
  readonly parts: DateParts;
  readonly to: number;
}

function parts(year: number, month: number, day: number): DateParts | null {
  return year >= 1000 && year < 2200 && isValidDate(year, month, day) ? { year, month, day } : null;
}

/** Day first, unless that is impossible: 15/3/2023 and 3/15/2023 are the same day. */
function dayFirst(a: number, b: number, year: number): DateParts | null {
  return parts(year, b, a) ?? parts(year, a, b);
}

function fullYear(text: string): number {
  const n = Number(text);
  return text.length === 4 ? n : n < 50 ? 2000 + n : 1900 + n;
}

const POINTED = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/;
const SHORT = /^\d{1,2}$/;

function pointed(text: string): DateParts | null {
  const match = POINTED.exec(text);
  if (match === null) return null;
  const [, a = '', b = '', c = ''] = match;
  if (a.length === 4 && c.length === 2) return parts(Number(a), Number(b), Number(c));
  if (a.length > 2 || (c.length !== 4 && !(c.length === 2 && a.length === 2 && b.length === 2))) return null;
  return dayFirst(Number(a), Number(b), fullYear(c));
}

/** Reads "2020-06-18", "18.06.2020", "18/6/2020" and "2020.06.18" at `i`. */
export function readNumericDate(tokens: readonly Token[], i: number): PartsReading | null {
  const first = tokens[i];
  if (first?.kind !== 'number') return null;
  const single = pointed(first.text);
  if (single !== null) return { parts: single, to: i + 1 };
  const separator = tokens[i + 1];
  const second = tokens[i + 2]?.text ?? '';
  const third = tokens[i + 4]?.text ?? '';
  if (separator === undefined || separator.text !== tokens[i + 3]?.text) return null;
  if (separator.text !== '/' && !isDash(separator)) return null;
  for (let k = i; k < i + 4; k++) if (!joined(tokens, k)) return null;
  if (!SHORT.test(second) || isAttached(tokens, i)) return null;
  const year4 = /^\d{4}$/;
  let read: DateParts | null = null;
  if (year4.test(first.text) && SHORT.test(third)) read = parts(Number(first.text), Number(second), Number(third));
  else if (
    SHORT.test(first.text) &&
    (year4.test(third) ||
      (separator.text === '/' && /^\d\d$/.test(third) && second.length === 2 && first.text.length === 2))
  ) {
    read = dayFirst(Number(first.text), Number(second), fullYear(third));
  }
  return read === null ? null : { parts: read, to: i + 5 };
}

/** Reads the yearless start of a numeric range, "10" or "10.09" before "-11.09.2022". */
export function readNumericRange(
  tokens: readonly Token[],
  i: number,
): { start: DateParts; end: DateParts; to: number } | null {
  const first = tokens[i];
  if (first?.kind !== 'number' || !isDash(tokens[i + 1])) return null;
  const match = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(first.text);
  if (match === null) return null;
  const last = readNumericDate(tokens, i + 2);
  if (last === null || last.to !== i + 3 || typeof last.parts.year !== 'number') return null;
  const month = match[2] === undefined ? last.parts.month : Number(match[2]);
  const start = parts(last.parts.year, month ?? 0, Number(match[1]));
  return start === null ? null : { start, end: last.parts, to: last.to };
}
