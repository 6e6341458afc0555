import { isAttached, isDash, isJoiningHyphen, joined } from '../joints.ts';
import { isPluralNoun } from '../quantities/nouns.ts';
import type { Token } from '../tokens.ts';
import { wordAt } from './cursor.ts';
import type { YearReference } from './phrase.ts';
import { readReferenceYear } from './reference-year.ts';
import { AFTER_DATE, MONTHS, ORDINALS, SHORT_WEEKDAYS, WEAK_MONTHS, WEEKDAYS } from './words.ts';
import { readYearInWords } from './year-in-words.ts';

/** A day or a range of days within a group's month. */
export interface DaySegment {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** A month with the days and the year that stand with it: "4–7 March 1993", "April 13 and 14", "July of that year". */
export interface MonthGroup {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  /** Empty where only the month is named. */
  readonly days: readonly DaySegment[];
  readonly year: number | YearReference | null;
  readonly weekday: number | null;
  /** True for "May", "March", "Jan": words that mean a month only in the right place. */
  readonly weak: boolean;
}

/** Reads a month's name; ambiguous ones only in upper case. */
export function readMonth(tokens: readonly Token[], i: number): { month: number; weak: boolean } | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return null;
  const word = wordAt(tokens, i);
  const month = MONTHS.get(word);
  if (month === undefined) return null;
  const weak = WEAK_MONTHS.has(word);
  return weak && !token.capital ? null : { month, weak };
}

/** Reads "21", "21st", "21 st" or, in words, "twenty-first". */
export function readDay(tokens: readonly Token[], i: number): { day: number; to: number; ordinal: boolean } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(token.norm);
    const day = match === null ? 0 : Number(match[1]);
    if (match === null || day < 1 || day > 31) return null;
    const apart = match[2] === undefined && /^(?:st|nd|rd|th)$/.test(wordAt(tokens, i + 1));
    return { day, to: apart ? i + 2 : i + 1, ordinal: apart || match[2] !== undefined };
  }
  const plain = ORDINALS.get(token.norm);
  if (plain !== undefined) return { day: plain, to: i + 1, ordinal: true };
  if (token.norm !== 'twenty' && token.norm !== 'thirty') return null;
  const rest = ORDINALS.get(wordAt(tokens, isDash(tokens[i + 1]) ? i + 2 : i + 1));
  const day = (token.norm === 'twenty' ? 20 : 30) + (rest ?? 0);
  return rest === undefined || rest > 9 || day > 31
    ? null
    : { day, to: isDash(tokens[i + 1]) ? i + 3 : i + 2, ordinal: true };
}

type Joint = 'range' | 'list';

/** Reads the joint between two days: a dash, "to", "and", a comma. */
function readJoint(tokens: readonly Token[], i: number): { joint: Joint; to: number } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (isDash(token) || (token.text === '/' && joined(tokens, i - 1) && joined(tokens, i)))
    return { joint: 'range', to: i + 1 };
  const word = token.norm;
  if (word === 'to' || word === 'till' || word === 'until' || word === 'through' || word === 'thru')
    return { joint: 'range', to: i + 1 };
  if (word === 'and' || word === 'or' || word === '&') return { joint: 'list', to: i + 1 };
  if (token.text !== ',') return null;
  const next = wordAt(tokens, i + 1);
  return { joint: 'list', to: next === 'and' || next === 'or' ? i + 2 : i + 1 };
}

function skipDeterminers(tokens: readonly Token[], i: number): number {
  let k = i;
  if (wordAt(tokens, k) === 'on') k++;
  if (wordAt(tokens, k) === 'the') k++;
  return k;
}

const MAXIMUM_DAYS = 8;

/** Days in a row with their joints: "5, 6 and 7", "4-7", "the 4th to the 6th"; `between` makes a range of "5 and 7". */
function readDays(
  tokens: readonly Token[],
  i: number,
  between: boolean,
  commas: boolean,
): { days: DaySegment[]; to: number; words: boolean } | null {
  const head = readDay(tokens, i);
  if (head === null) return null;
  const days: DaySegment[] = [{ from: i, to: head.to, first: head.day, last: head.day }];
  let to = head.to;
  let words = tokens[i]?.kind === 'word';
  while (days.length < MAXIMUM_DAYS) {
    const joint = readJoint(tokens, to);
    if (joint === null || (!commas && tokens[to]?.text === ',')) break;
    const at = skipDeterminers(tokens, joint.to);
    const next = readDay(tokens, at);
    if (next === null || (tokens[at]?.kind === 'word') !== words) break;
    const last = days[days.length - 1] as DaySegment;
    const range = joint.joint === 'range' || (between && days.length === 1 && next.day > last.last);
    if (range && next.day <= last.last) break;
    if (range) days[days.length - 1] = { ...last, to: next.to, last: next.day };
    else days.push({ from: at, to: next.to, first: next.day, last: next.day });
    to = next.to;
    words = tokens[at]?.kind === 'word';
  }
  return { days: mergeConsecutive(days), to, words };
}

/** "13 and 14" is one stretch of days; "5 and 17" are two dates. */
function mergeConsecutive(days: readonly DaySegment[]): DaySegment[] {
  const first = days[0] as DaySegment;
  for (let k = 1; k < days.length; k++)
    if ((days[k] as DaySegment).first !== (days[k - 1] as DaySegment).last + 1) return [...days];
  const last = days[days.length - 1] as DaySegment;
  return [{ from: first.from, to: last.to, first: first.first, last: last.last }];
}

const YEAR = /^(1\d{3}|2[01]\d{2})$/;

/** A year in figures or words at `i` that belongs to the month before it, also after a comma, "of" or "in the year". */
export function readYearTail(tokens: readonly Token[], i: number): { year: number | YearReference; to: number } | null {
  let k = i;
  if (tokens[k]?.text === ',') k++;
  if (wordAt(tokens, k) === 'of' || (wordAt(tokens, k) === 'in' && wordAt(tokens, k + 2) === 'year')) k++;
  if (wordAt(tokens, k) === 'the' && wordAt(tokens, k + 1) === 'year') k += 2;
  else if (wordAt(tokens, k) === 'year') k++;
  const token = tokens[k];
  if (token?.kind === 'number' && YEAR.test(token.text)) {
    return { year: Number(token.text), to: k + 1 };
  }
  const words = readYearInWords(tokens, k);
  if (words !== null) return words;
  return readReferenceYear(tokens, wordAt(tokens, i) === ',' ? i + 1 : i);
}

/** The year inside "21,1993", which the tokenizer reads as one number. */
function readJoinedDayYear(token: Token | undefined): { day: number; year: number } | null {
  const match = /^(\d{1,2}),(\d{4})$/.exec(token?.text ?? '');
  if (match === null) return null;
  const day = Number(match[1]);
  return day >= 1 && day <= 31 && YEAR.test(match[2] ?? '') ? { day, year: Number(match[2]) } : null;
}

const TIMES_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

function readWeekday(tokens: readonly Token[], i: number): { weekday: number; to: number } | null {
  const word = wordAt(tokens, i);
  const weekday = WEEKDAYS.get(word) ?? (tokens[i]?.capital ? SHORT_WEEKDAYS.get(word) : undefined);
  if (weekday === undefined) return null;
  let to = i + 1;
  if (TIMES_OF_DAY.has(wordAt(tokens, to))) to++;
  if (tokens[to]?.text === ',' || tokens[to]?.text === '(') to++;
  return { weekday, to: skipDeterminers(tokens, to) };
}

/** Reads a group at `i`; `between` says that "and" joins the ends of a range, `ends` that it ends one and may hang on a dash. */
export function readMonthGroup(tokens: readonly Token[], i: number, between: boolean, ends = false): MonthGroup | null {
  const named = readWeekday(tokens, i);
  const start = named === null ? i : named.to;
  const group = monthFirst(tokens, start, between) ?? dayFirst(tokens, start, between, ends);
  if (group === null || (named !== null && group.days.length === 0)) return null;
  const closed = named !== null && tokens[start - 1]?.text === '(' && tokens[group.to]?.text === ')';
  const to = closed ? group.to + 1 : group.to;
  const trailing = named === null && group.days.length > 0 ? readTrailingWeekday(tokens, to) : null;
  const { month, days, year, weak } = group;
  return {
    from: i,
    to: trailing?.to ?? to,
    month,
    days,
    year,
    weekday: named?.weekday ?? trailing?.weekday ?? null,
    weak,
  };
}

/** "(Monday)" or ", Monday" after a date. */
function readTrailingWeekday(tokens: readonly Token[], i: number): { weekday: number; to: number } | null {
  const opener = tokens[i]?.text;
  const weekday = WEEKDAYS.get(wordAt(tokens, i + 1));
  if (weekday === undefined) return null;
  if (opener === '(' && tokens[i + 2]?.text === ')') return { weekday, to: i + 3 };
  return opener === ',' ? { weekday, to: i + 2 } : null;
}

const NO_DAYS: readonly DaySegment[] = [];

function monthFirst(tokens: readonly Token[], i: number, between: boolean): MonthGroup | null {
  const month = readMonth(tokens, i);
  if (month === null) return null;
  const fused = readJoinedDayYear(tokens[i + 1]);
  if (fused !== null) {
    return {
      from: i,
      to: i + 2,
      month: month.month,
      days: [{ from: i, to: i + 2, first: fused.day, last: fused.day }],
      year: fused.year,
      weekday: null,
      weak: month.weak,
    };
  }
  // "February, 24, 1917"
  const stray = tokens[i + 1]?.text === ',' && tokens[i + 3]?.text === ',' && YEAR.test(tokens[i + 4]?.text ?? '');
  const at = wordAt(tokens, i + 1) === 'the' || stray ? i + 2 : i + 1;
  let days = tokens[at]?.kind === 'number' ? readDays(tokens, at, between, true) : null;
  // Commas between days are trusted only where a year closes the list: "May 5, 10 ministers" is one day.
  if (days !== null && readYearTail(tokens, days.to) === null) days = readDays(tokens, at, between, false);
  // "May 2-5" as a score or "March 5-year plan" is not guarded against: the month's capital letter is enough.
  if (days !== null && !isDash(tokens[days.to - 2]) && !plausibleEnd(tokens, days.to)) {
    const only = readDay(tokens, at);
    days =
      only === null
        ? null
        : { days: [{ from: at, to: only.to, first: only.day, last: only.day }], to: only.to, words: false };
  }
  const end = days === null ? i + 1 : days.to;
  const year = readYearTail(tokens, end) ?? (days === null ? null : yearBehindOtherDay(tokens, end));
  return {
    from: i,
    to: year?.to ?? end,
    month: month.month,
    days: days?.days ?? NO_DAYS,
    year: year?.year ?? null,
    weekday: null,
    weak: month.weak,
  };
}

/** Tokens of a bracket between a day and its year. */
const LONGEST_BRACKET = 16;

/** "March 6 (22 February by the old calendar), 1814": the year behind a bracket that tells the day by another calendar, or the weekday. */
function yearBehindOtherDay(tokens: readonly Token[], i: number): { year: number; to: number } | null {
  if (tokens[i]?.text !== '(') return null;
  let close = i + 1;
  let calendar = false;
  for (; close < tokens.length && close - i <= LONGEST_BRACKET && tokens[close]?.text !== ')'; close++)
    if (readMonth(tokens, close) !== null || WEEKDAYS.has(wordAt(tokens, close))) calendar = true;
  if (!calendar || tokens[close]?.text !== ')') return null;
  const at = tokens[close + 1]?.text === ',' ? close + 2 : close + 1;
  const year = tokens[at];
  return year?.kind === 'number' && YEAR.test(year.text) ? { year: Number(year.text), to: at + 1 } : null;
}

/** Whether a list of days may end before `i`: no counted noun follows, as in "May 5 and 10 ministers". */
function plausibleEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word' || AFTER_DATE.has(token.norm)) return true;
  return !isPluralNoun(token) && !isPluralNoun(tokens[i + 1]);
}

function dayFirst(tokens: readonly Token[], i: number, between: boolean, ends: boolean): MonthGroup | null {
  if (!ends && isAttached(tokens, i)) return null;
  const days = readDays(tokens, i, between, true);
  if (days === null) return null;
  let at = days.to;
  const hyphen = isJoiningHyphen(tokens, at);
  if (hyphen || tokens[at]?.text === '/') at++;
  // "on this 3rd day of May"
  if (wordAt(tokens, at) === 'day' && wordAt(tokens, at + 1) === 'of') at++;
  const of = wordAt(tokens, at) === 'of';
  if (of) at++;
  // Ordinals in words need "of": "the first March" is nothing.
  if (days.words && !of) return null;
  let month = readMonth(tokens, at);
  if (month === null && MONTHS.has(wordAt(tokens, at)) && readYearTail(tokens, at + 1) !== null) {
    month = { month: MONTHS.get(wordAt(tokens, at)) as number, weak: true };
  }
  if (month === null) return null;
  if (isDash(tokens[at + 1]) && hyphen && /^\d{4}$/.test(tokens[at + 2]?.text ?? '')) {
    return {
      from: i,
      to: at + 3,
      month: month.month,
      days: days.days,
      year: Number(tokens[at + 2]?.text),
      weekday: null,
      weak: month.weak,
    };
  }
  const year = readYearTail(tokens, at + 1);
  return {
    from: i,
    to: year?.to ?? at + 1,
    month: month.month,
    days: days.days,
    year: year?.year ?? null,
    weekday: null,
    weak: month.weak,
  };
}
