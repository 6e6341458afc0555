import type { DateBasis, DateMention, RelativeDate } from '../types.ts';
import { dateOfDayNumber, dayNumber, weekdayOf } from './calendar.ts';
import { type CalendarDate, formatDate, isValidDate, parseEdtf } from './edtf.ts';
import { storyYear } from './story-year.ts';

/** What a date is counted from, both as EDTF. */
export interface DateAnchors {
  readonly documentDate: string | null;
  readonly contextDate: string | null;
}

export type ClauseTense = 'past' | 'future' | null;

/** A report may appear some days before the day it says has been; two weeks are allowed for. */
const SLACK_DAYS = 14;

/** What is still to come may be published when it is just over; nobody calls a day of next year by its month alone then. */
const LATE_DAYS = 7;

/** The date of a mention, or null where what it depends on is not known (exactly enough). */
export function resolveDate(
  mention: DateMention,
  anchors: DateAnchors,
  tense: ClauseTense = null,
): { edtf: string; basis: DateBasis } | null {
  if (mention.edtf !== null) return { edtf: mention.edtf, basis: mention.basis };
  const relative = mention.relative;
  if (relative === undefined) return null;
  const text =
    relative.anchor === 'context'
      ? anchors.contextDate
      : (anchors.documentDate ??
        (relative.offset === undefined || (relative.unit === 'year' && relative.offset === 0)
          ? anchors.contextDate
          : null));
  if (text === null) return null;
  const ends = parseEdtf(text);
  const anchor = ends?.start ?? ends?.end ?? null;
  if (anchor === null) return null;
  const edtf = resolve(relative, anchor, tense, relative.anchor !== 'context' && anchors.documentDate === null);
  return edtf === null ? null : { edtf, basis: mention.basis };
}

/** `told`: nobody knows when the text was written, so that the anchor is the date last told of. */
function resolve(relative: RelativeDate, anchor: CalendarDate, tense: ClauseTense, told: boolean): string | null {
  if (relative.weekday !== undefined && relative.month === undefined) {
    const first = byWeekday(relative, relative.weekday, anchor, tense);
    return relative.days === undefined || first === null ? first : stretchFrom(first, relative.days);
  }
  if (relative.offset === undefined) return complete(relative, anchor, tense, told);
  switch (relative.unit) {
    case 'year':
      return withinYear(relative, anchor.year + relative.offset);
    case 'quarter':
      return byQuarter(anchor, relative.offset);
    case 'month':
      return byMonth(relative, anchor, relative.offset);
    case 'week':
      return byWeek(anchor, relative.offset);
    case 'day':
      return byDay(anchor, relative.offset);
    default:
      return null;
  }
}

function inRange(year: number): boolean {
  return year >= 0 && year <= 9999;
}

function span(start: CalendarDate, end: CalendarDate | null): string | null {
  if (!isValidDate(start.year, start.month, start.day)) return null;
  if (end === null) return formatDate(start);
  if (!isValidDate(end.year, end.month, end.day)) return null;
  const first = formatDate(start);
  const last = formatDate(end);
  if (first > last) return null;
  return first === last ? first : `${first}/${last}`;
}

function endOf(relative: RelativeDate, year: number): CalendarDate | null {
  if (relative.endMonth === undefined && relative.endDay === undefined) return null;
  const month = relative.endMonth ?? relative.month ?? null;
  const day = relative.endDay ?? null;
  const earlier = (month ?? 0) * 100 + (day ?? 0) < (relative.month ?? 0) * 100 + (relative.day ?? 0);
  return { year: earlier ? year + 1 : year, month, day };
}

function withinYear(relative: RelativeDate, year: number): string | null {
  return span({ year, month: relative.month ?? null, day: relative.day ?? null }, endOf(relative, year));
}

function monthOf(anchor: CalendarDate): number | null {
  return anchor.month !== null && anchor.month <= 12 ? anchor.month : null;
}

function byMonth(relative: RelativeDate, anchor: CalendarDate, offset: number): string | null {
  const month = monthOf(anchor);
  if (month === null) return null;
  const index = anchor.year * 12 + month - 1 + offset;
  return span({ year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: relative.day ?? null }, null);
}

function byQuarter(anchor: CalendarDate, offset: number): string | null {
  const month = monthOf(anchor);
  if (month === null) return null;
  const index = anchor.year * 4 + Math.floor((month - 1) / 3) + offset;
  const first = (((index % 4) + 4) % 4) * 3 + 1;
  const year = Math.floor(index / 4);
  return span({ year, month: first, day: null }, { year, month: first + 2, day: null });
}

function dayOf(anchor: CalendarDate): number | null {
  return anchor.month === null || anchor.day === null ? null : dayNumber(anchor.year, anchor.month, anchor.day);
}

function formatDay(days: number): string | null {
  const date = dateOfDayNumber(days);
  return inRange(date.year) ? formatDate(date) : null;
}

function byDay(anchor: CalendarDate, offset: number): string | null {
  const day = dayOf(anchor);
  return day === null ? null : formatDay(day + offset);
}

/** A week is the interval from its Monday to its Sunday. */
function byWeek(anchor: CalendarDate, offset: number): string | null {
  const day = dayOf(anchor);
  if (day === null) return null;
  const monday = day - weekdayOf(day) + 1 + offset * 7;
  const first = formatDay(monday);
  const last = formatDay(monday + 6);
  return first === null || last === null ? null : `${first}/${last}`;
}

function byWeekday(relative: RelativeDate, weekday: number, anchor: CalendarDate, tense: ClauseTense): string | null {
  const day = dayOf(anchor);
  if (day === null) return null;
  if (relative.unit === 'week') {
    const told = day - weekdayOf(day) + weekday + (relative.offset ?? 0) * 7;
    // "will arrive this Tuesday", told on a Thursday: the next one.
    return formatDay(tense === 'future' && relative.offset === 0 && told < day ? told + 7 : told);
  }
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (relative.direction === 'past') return formatDay(day - (back === 0 ? 7 : back));
  if (relative.direction === 'future') return formatDay(day + 7 - back);
  // On the day itself "on Monday" is today; otherwise the tense decides.
  if (tense === 'future') return formatDay(back === 0 ? day : day + 7 - back);
  return formatDay(day - back);
}

/** So many days from a day on. */
function stretchFrom(first: string, days: number): string | null {
  const day = parseEdtf(first)?.start;
  const start = day ? dayOf(day) : null;
  const last = start === null ? null : formatDay(start + days - 1);
  return last === null ? null : `${first}/${last}`;
}

/** Middle of a date, in days, for comparing dates of unequal precision. */
function middle(date: CalendarDate): number {
  if (date.month === null) return dayNumber(date.year, 7, 1);
  if (date.month > 12) return dayNumber(date.year, (date.month - 21) * 3 + 4, 15);
  return dayNumber(date.year, date.month, date.day ?? 15);
}

/** Gives an incomplete date its year. */
function complete(relative: RelativeDate, anchor: CalendarDate, tense: ClauseTense, told: boolean): string | null {
  const month = relative.month ?? null;
  const day = relative.day ?? null;
  if (month === null) return null;
  if (anchor.month === null && relative.direction === 'nearest') return withinYear(relative, anchor.year);
  const open = relative.direction === undefined || relative.direction === 'nearest';
  if (told && open && relative.weekday === undefined && tense !== 'future')
    return withinYear(relative, storyYear(anchor, month));
  const here = middle(anchor);
  const precise = day !== null && anchor.day !== null;
  const candidates: { year: number; gap: number }[] = [];
  for (let year = anchor.year - 4; year <= anchor.year + 4; year++) {
    if (!inRange(year) || !isValidDate(year, month, day)) continue;
    const same = !precise && year === anchor.year && monthOf(anchor) === month;
    // "will stay from 23 to 25 August", told on the 24th: still to come as long as it is not over.
    const end = tense === 'future' ? endOf(relative, year) : null;
    candidates.push({ year, gap: same ? 0 : middle(end ?? { year, month, day }) - here });
  }
  const chosen = matchingWeekday(relative, month, day, anchor.year, candidates) ?? choose(relative, tense, candidates);
  return chosen === null ? null : withinYear(relative, chosen);
}

type Candidate = { readonly year: number; readonly gap: number };

/** A written weekday fixes the year among the nearest three. */
function matchingWeekday(
  relative: RelativeDate,
  month: number,
  day: number | null,
  year: number,
  candidates: readonly Candidate[],
): number | null {
  if (relative.weekday === undefined || day === null) return null;
  const fitting = candidates.filter(
    (candidate) =>
      Math.abs(candidate.year - year) <= 1 && weekdayOf(dayNumber(candidate.year, month, day)) === relative.weekday,
  );
  return nearest(fitting)?.year ?? null;
}

function nearest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates)
    if (best === null || Math.abs(candidate.gap) < Math.abs(best.gap)) best = candidate;
  return best;
}

function choose(relative: RelativeDate, tense: ClauseTense, candidates: readonly Candidate[]): number | null {
  if (relative.direction === 'past') return latest(candidates, -1);
  if (relative.direction === 'future') return earliest(candidates, 1);
  if (tense === 'past') return latest(candidates, SLACK_DAYS);
  if (tense === 'future') return earliest(candidates, relative.day === undefined ? 0 : -LATE_DAYS);
  return nearest(candidates)?.year ?? null;
}

function latest(candidates: readonly Candidate[], limit: number): number | null {
  let year: number | null = null;
  for (const candidate of candidates) if (candidate.gap <= limit) year = candidate.year;
  return year;
}

function earliest(candidates: readonly Candidate[], limit: number): number | null {
  return candidates.find((candidate) => candidate.gap >= limit)?.year ?? null;
}
