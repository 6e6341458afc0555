import type { Token } from '../tokens.ts';
import type { DateMention, RelativeDate } from '../types.ts';
import { formatDate, isValidDate } from './edtf.ts';

/** A year that depends on another date: "last year" is one before the document's. */
export interface YearReference {
  readonly anchor: 'document' | 'context';
  readonly offset: number;
}

/** What a written date states; null is left open. */
export interface DateParts {
  readonly year: number | YearReference | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday?: number;
}

/** One date of a phrase with the tokens that it covers. */
export interface PhraseDate {
  readonly from: number;
  readonly to: number;
  readonly start: DateParts;
  /** The last day, month or year of a range. */
  readonly end: DateParts | null;
  readonly since?: boolean;
}

/** What a parser read at a token: one date, or a list of dates that share a month or year. */
export interface DatePhrase {
  readonly to: number;
  readonly mentions: readonly DateMention[];
}

/** A parser reads one form of date that begins at token `i`; `last` is the date found before it in the sentence. */
export type DateParser = (tokens: readonly Token[], i: number, last: DateMention | undefined) => DatePhrase | null;

/** A mention of a date that is fully written. */
export function statedMention(from: number, to: number, edtf: string): DateMention {
  return { type: 'date', from, to, edtf, basis: 'stated' };
}

/** A mention of a date that depends on another one. */
export function relativeMention(from: number, to: number, relative: RelativeDate): DateMention {
  return { type: 'date', from, to, edtf: null, basis: 'relative', relative };
}

function open(parts: DateParts, end: DateParts | null): RelativeDate {
  return {
    anchor: 'document',
    ...(parts.month === null ? {} : { month: parts.month }),
    ...(parts.day === null ? {} : { day: parts.day }),
    ...(end === null || end.month === null ? {} : { endMonth: end.month }),
    ...(end === null || end.day === null ? {} : { endDay: end.day }),
  };
}

/** The mention for a date, or null where its days do not exist or its ends are in the wrong order. */
export function mentionOf(date: PhraseDate): DateMention | null {
  const { from, to, start, end } = date;
  const year = start.year;
  if (typeof year === 'number') {
    const endYear = end === null ? year : typeof end.year === 'number' ? end.year : year;
    if (!isValidDate(year, start.month, start.day)) return null;
    const first = formatDate({ year, month: start.month, day: start.day });
    if (end === null) return { ...statedMention(from, to, first), ...(date.since ? { since: true } : {}) };
    if (!isValidDate(endYear, end.month, end.day)) return null;
    const last = formatDate({ year: endYear, month: end.month, day: end.day });
    return first <= last ? statedMention(from, to, first === last ? first : `${first}/${last}`) : null;
  }
  const relative = open(start, end);
  if (start.month !== null && !isValidDate(2000, start.month, start.day)) return null;
  if (end !== null && end.month !== null && !isValidDate(2000, end.month, end.day)) return null;
  if (year !== null)
    return relativeMention(from, to, { ...relative, anchor: year.anchor, offset: year.offset, unit: 'year' });
  const weekday = start.weekday === undefined ? {} : { weekday: start.weekday };
  return {
    type: 'date',
    from,
    to,
    edtf: null,
    basis: 'completed',
    relative: { ...relative, ...weekday, direction: 'nearest' },
    ...(date.since ? { since: true } : {}),
  };
}

/** The phrase of these dates; null where one of them is impossible. */
export function phraseOf(dates: readonly PhraseDate[]): DatePhrase | null {
  const mentions: DateMention[] = [];
  let to = 0;
  for (const date of dates) {
    const mention = mentionOf(date);
    if (mention === null) return null;
    mentions.push(mention);
    to = mention.to;
  }
  return mentions.length === 0 ? null : { to, mentions };
}
