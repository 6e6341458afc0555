import { readTimelineRow } from '../segments/timeline-row.ts';

/** What a cell holds. */
export type CellKind = 'date' | 'number' | 'counter' | 'label' | 'text' | 'empty';

/** "1992 - present", "since 2001", "-1996": a term that is open at one end. */
const OPEN_TERM =
  /^(?:(?:since|from) (?:\p{L}+ )?\d{4}|\d{4}\s?[-–—]\s?(?:present|now|to date|today|incumbent)?|[-–—]\s?\d{4})$/iu;
/** "Lima, " before a date. */
const PLACE = /^\p{Lu}[\p{L}’'. -]{1,40}, (?=\d|\p{Lu})/u;
const NUMBER = /^[-–+(]?(?:(?:US)?\$|€|£)?\s?\d[\d.,\s]*\)?\s?%?$/;
const COUNTER = /^(?:\d{1,3}|[IVX]{1,4})[.)]?$/;
const EMPTY = /^(?:[-–—]{0,3}|n\/?a|\.{1,3}|…)$/i;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A cell without its emphasis and the marks of notes, "[4]". */
export function plain(text: string): string {
  const noted = text.includes('[') ? text.replace(/\s*\[\d{1,3}\]/g, '') : text;
  return isEmphasis(noted[0]) || isEmphasis(noted.at(-1)) ? noted.replace(/^[*_]+|[*_]+$/g, '') : noted;
}

function isEmphasis(mark: string | undefined): boolean {
  return mark === '*' || mark === '_';
}

/** What kind of thing the written words of a cell are. */
export function cellKind(written: string): CellKind {
  const text = plain(written);
  if (EMPTY.test(text)) return 'empty';
  if (text.endsWith(':')) return 'label';
  if (dateOfCell(text.includes(', ') ? text.replace(PLACE, '') : text) !== null || OPEN_TERM.test(text)) return 'date';
  if (COUNTER.test(text)) return 'counter';
  return NUMBER.test(text) ? 'number' : 'text';
}

/** The EDTF date that is all a cell holds; null where it holds anything else. */
export function dateOfCell(written: string): string | null {
  const text = plain(written);
  if (!/\d{4}$|^\d{4}/.test(text)) return null;
  if (YEAR.test(text)) return text;
  const row = readTimelineRow({ content: text, contentStart: 0 }, null);
  return row?.alone ? row.edtf : null;
}
