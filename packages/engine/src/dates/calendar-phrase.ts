import { collect } from '../collect.ts';
import { isDash, joined } from '../joints.ts';
import type { Token } from '../tokens.ts';
import { opensSentence, wordAt } from './cursor.ts';
import { type MonthGroup, readMonthGroup } from './month-group.ts';
import { readNumericDate, readNumericRange } from './numeric-date.ts';
import { type DateParts, type DatePhrase, type PhraseDate, phraseOf } from './phrase.ts';
import { readReferenceYear } from './reference-year.ts';
import { LOOSE_PREPOSITIONS, NAMED_AFTER_DAY, TIME_PREPOSITIONS, TITLE_NOUNS } from './words.ts';

const PRESENT: ReadonlySet<string> = new Set(['present', 'now', 'today', 'date', 'nowadays']);

/** The joint of a range at `i`: a dash, an inner slash, "to", "until", "through". */
export function readRangeJoint(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (isDash(token)) return i + 1;
  if (token.text === '/') return joined(tokens, i - 1) && joined(tokens, i) ? i + 1 : null;
  return /^(?:to|till|until|through|thru)$/.test(token.norm) ? i + 1 : null;
}

/** The index after "to the present", "– now", "– to date" at `i`; null where the date is not the start of an open interval. */
export function readPresent(tokens: readonly Token[], i: number): number | null {
  const joint = readRangeJoint(tokens, i);
  if (joint === null) return null;
  const second = isDash(tokens[i]) && /^(?:to|till|until)$/.test(wordAt(tokens, joint)) ? joint + 1 : joint;
  const at = wordAt(tokens, second) === 'the' ? second + 1 : second;
  if (!PRESENT.has(wordAt(tokens, at))) return null;
  return wordAt(tokens, at + 1) === 'day' || wordAt(tokens, at + 1) === 'time' ? at + 2 : at + 1;
}

function partsOf(group: MonthGroup, day: number | null, year = group.year): DateParts {
  return { year, month: group.month, day, ...(group.weekday === null ? {} : { weekday: group.weekday }) };
}

function datesOf(group: MonthGroup, year = group.year): PhraseDate[] {
  if (group.days.length === 0)
    return [{ from: group.from, to: group.to, start: partsOf(group, null, year), end: null }];
  return group.days.map((segment, k) => ({
    from: k === 0 ? group.from : segment.from,
    to: k === group.days.length - 1 ? group.to : segment.to,
    start: partsOf(group, segment.first, year),
    end: segment.last > segment.first ? partsOf(group, segment.last, year) : null,
  }));
}

function isSingle(group: MonthGroup): boolean {
  return group.days.length === 0 || (group.days.length === 1 && group.days[0]?.first === group.days[0]?.last);
}

function readListJoint(tokens: readonly Token[], i: number): number | null {
  const text = tokens[i]?.norm;
  if (text === ',') {
    const next = tokens[i + 1]?.norm;
    return next === 'and' || next === 'or' ? i + 2 : i + 1;
  }
  return text === 'and' || text === 'or' || text === '&' ? i + 1 : null;
}

function skipArticle(tokens: readonly Token[], i: number): number {
  const at = wordAt(tokens, i) === 'on' || wordAt(tokens, i) === 'in' ? i + 1 : i;
  return wordAt(tokens, at) === 'the' ? at + 1 : at;
}

/** A weak or bare month needs a place where a date may stand. */
function monthStandsAlone(tokens: readonly Token[], group: MonthGroup): boolean {
  const before = wordAt(tokens, group.from - 1);
  const after = tokens[group.to];
  if (after?.text === "'s" && group.weak) return false;
  // "Visit of N to X (March)"
  if (before === '(' && after?.text === ')') return true;
  if (
    TIME_PREPOSITIONS.has(before) ||
    /^(?:last|next|this|coming|upcoming|by|early|late|mid|through|to|till|from|between)$/.test(before) ||
    isPast(tokens, group.from)
  )
    return true;
  if (isDash(tokens[group.from - 1]) && /^(?:mid)$/.test(wordAt(tokens, group.from - 2))) return true;
  // "is planned for June"
  if (
    before === 'for' &&
    /^(?:planned|scheduled|slated|set|due|expected|foreseen)$/.test(wordAt(tokens, group.from - 2))
  )
    return true;
  if (before === 'of' || before === 'and' || before === 'or') {
    if (!group.weak) return true;
    return (
      before === 'of' &&
      /^(?:end|start|beginning|middle|half|month|week|weeks|days)$/.test(wordAt(tokens, group.from - 2))
    );
  }
  if (group.weak || after?.capital === true) return false;
  return (
    opensSentence(tokens, group.from) ||
    LOOSE_PREPOSITIONS.has(before) ||
    /^(?:the|its|their|his|her|a|s|as|on)$/.test(before.replace("'", ''))
  );
}

const ATTACKS: ReadonlySet<string> = new Set(['attack', 'attacks', 'massacre', 'terrorist']);

/** Whether the day belongs to a name: "26 January Street", "December 5 Movement". */
function namesSomething(tokens: readonly Token[], group: MonthGroup): boolean {
  const after = tokens[group.to];
  // "The September 11 attacks" happened in one year, which the text does not say.
  if (group.year === null && group.days.length > 0 && ATTACKS.has(after?.norm ?? '')) return true;
  return group.year === null && after?.capital === true && NAMED_AFTER_DAY.has(after.norm);
}

/** Dates with a month: single, in lists, and as ranges of days or months. */
export function parseMonthPhrase(tokens: readonly Token[], i: number): DatePhrase | null {
  const before = wordAt(tokens, i - 1);
  const between = before === 'between';
  const group = readMonthGroup(tokens, i, between);
  if (group === null || namesSomething(tokens, group)) return null;
  const range = readGroupRange(tokens, group, between);
  if (range !== null) return range;
  const listed = readGroupList(tokens, group);
  if (listed !== null) return listed;
  if (group.days.length === 0 && group.year === null && !monthStandsAlone(tokens, group)) return null;
  const open = readPresent(tokens, group.to);
  const dates = datesOf(group);
  if (open !== null && dates.length === 1) dates[0] = { ...(dates[0] as PhraseDate), to: open, since: true };
  const phrase = phraseOf(dates);
  if (phrase === null && group.days.length > 0) return null;
  return phrase !== null && group.days.length === 0 && group.year === null ? withDirection(tokens, i, phrase) : phrase;
}

const FORWARD = new Set(['next', 'coming', 'upcoming']);

/** "this past *July*" */
function isPast(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i - 1) === 'past' && /^(?:this|the)$/.test(wordAt(tokens, i - 2));
}

/** "Last January" and "this past January" lie before the document's date, "next May" and "this coming May" after it. */
function withDirection(tokens: readonly Token[], i: number, phrase: DatePhrase): DatePhrase {
  const before = isPast(tokens, i) ? 'last' : wordAt(tokens, i - 1);
  const [mention] = phrase.mentions;
  if (mention?.relative === undefined || (before !== 'last' && before !== 'this' && !FORWARD.has(before)))
    return phrase;
  const relative = { ...mention.relative };
  const resolved =
    before === 'this'
      ? { anchor: 'document' as const, month: relative.month as number, offset: 0, unit: 'year' as const }
      : { ...relative, direction: before === 'last' ? ('past' as const) : ('future' as const) };
  const from = isPast(tokens, i) ? i - 2 : i - 1;
  return { to: phrase.to, mentions: [{ ...mention, from, basis: 'relative', relative: resolved }] };
}

function readGroupRange(tokens: readonly Token[], first: MonthGroup, between: boolean): DatePhrase | null {
  if (!isSingle(first)) return null;
  const joint = between && wordAt(tokens, first.to) === 'and' ? first.to + 1 : readRangeJoint(tokens, first.to);
  // "LIMA, MAY 4 - On Monday, May 6": a dateline, and what it reports.
  if (joint === null || (tokens[joint]?.norm === 'on' && tokens[joint]?.capital === true)) return null;
  const second = readMonthGroup(tokens, skipArticle(tokens, joint), false, true);
  if (second === null) return readYearEnd(tokens, first, joint);
  if (!isSingle(second) || (first.days.length === 0) !== (second.days.length === 0)) return null;
  const year = first.year ?? second.year;
  const days = (group: MonthGroup): number | null => group.days[0]?.first ?? null;
  let endYear = second.year ?? first.year;
  const rank = (group: MonthGroup): number => group.month * 100 + (days(group) ?? 0);
  // "25 December – 5 January 2020" begins in the year before the one that is written.
  let startYear = year;
  if (rank(second) < rank(first) && typeof year === 'number' && typeof endYear === 'number' && year === endYear) {
    if (first.year === null) startYear = year - 1;
    else endYear = year + 1;
  }
  const to = tokens[second.to]?.norm === 'period' ? second.to + 1 : second.to;
  const trailing = year === null || to !== second.to ? readReferenceYear(tokens, to) : null;
  if (trailing !== null && year === null) {
    const start = partsOf(first, days(first), trailing.year);
    return phraseOf([{ from: first.from, to: trailing.to, start, end: partsOf(second, days(second), trailing.year) }]);
  }
  return phraseOf([
    {
      from: first.from,
      to: second.to,
      start: partsOf(first, days(first), startYear),
      end: partsOf(second, days(second), endYear),
    },
  ]);
}

/** "May 2013 – 2015": a month and a year as the ends of a range. */
function readYearEnd(tokens: readonly Token[], first: MonthGroup, joint: number): DatePhrase | null {
  const text = tokens[joint]?.text ?? '';
  if (
    first.days.length > 0 ||
    typeof first.year !== 'number' ||
    !/^(?:1[5-9]|20)\d\d$/.test(text) ||
    Number(text) <= first.year
  )
    return null;
  if (isDash(tokens[joint]) || isDash(tokens[joint + 1])) return null;
  return phraseOf([
    {
      from: first.from,
      to: joint + 1,
      start: partsOf(first, null),
      end: { year: Number(text), month: null, day: null },
    },
  ]);
}

const MAXIMUM_LIST = 6;

/** "March, April and May 2020", "30 May and 2 June 2019": the year of the last belongs to all. */
function readGroupList(tokens: readonly Token[], first: MonthGroup): DatePhrase | null {
  if (first.year !== null) return null;
  const groups = [first];
  while (groups.length < MAXIMUM_LIST) {
    const last = groups[groups.length - 1] as MonthGroup;
    if (last.year !== null) break;
    const joint = readListJoint(tokens, last.to);
    if (joint === null) break;
    const next = readMonthGroup(tokens, skipArticle(tokens, joint), false);
    if (next === null || (next.days.length === 0) !== (first.days.length === 0)) break;
    groups.push(next);
  }
  const year = (groups[groups.length - 1] as MonthGroup).year;
  if (groups.length === 1 || (year === null && (first.weak || first.days.length > 0))) return null;
  if (year === null && !monthStandsAlone(tokens, first)) return null;
  return phraseOf(collect(groups, (group) => datesOf(group, group.year ?? year)));
}

/** Dates in figures, alone and as ranges. */
export function parseNumericDate(tokens: readonly Token[], i: number): DatePhrase | null {
  const short = readNumericRange(tokens, i);
  if (short !== null) return phraseOf([{ from: i, to: short.to, start: short.start, end: short.end }]);
  const first = readNumericDate(tokens, i);
  if (first === null) return readNumericMonth(tokens, i);
  const between = wordAt(tokens, i - 1) === 'between' && wordAt(tokens, first.to) === 'and';
  const joint = between ? first.to + 1 : readRangeJoint(tokens, first.to);
  const second = joint === null ? null : readNumericDate(tokens, skipArticle(tokens, joint));
  if (second !== null) {
    const range = phraseOf([{ from: i, to: second.to, start: first.parts, end: second.parts }]);
    if (range !== null) return range;
  }
  return phraseOf([{ from: i, to: first.to, start: first.parts, end: null }]);
}

/** "2020-06" and "06.2020" are months; "2020-21" is not. */
function readNumericMonth(tokens: readonly Token[], i: number): DatePhrase | null {
  const text = tokens[i]?.text ?? '';
  const pointed = /^(0[1-9]|1[0-2])\.((?:19|20)\d{2})$/.exec(text);
  if (pointed !== null) {
    return phraseOf([
      { from: i, to: i + 1, start: { year: Number(pointed[2]), month: Number(pointed[1]), day: null }, end: null },
    ]);
  }
  if (!/^(?:1[5-9]|20)\d{2}$/.test(text) || tokens[i + 1]?.text !== '-' || !joined(tokens, i) || !joined(tokens, i + 1))
    return null;
  const second = tokens[i + 2]?.text ?? '';
  if (!/^\d\d$/.test(second) || Number(second) === (Number(text) + 1) % 100) return null;
  const after = tokens[i + 3];
  if (after !== undefined && joined(tokens, i + 2) && (isDash(after) || after.text === '/')) return null;
  const month = Number(second);
  if (month < 1 || month > 12) return null;
  return phraseOf([{ from: i, to: i + 3, start: { year: Number(text), month, day: null }, end: null }]);
}

/** Whether the capitalised words from `i` on hold a noun of titles within four words. */
export function titleFollows(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 6; k++) {
    const token = tokens[k];
    if (token === undefined || token.kind !== 'word' || !token.capital) return false;
    if (TITLE_NOUNS.has(token.norm)) return true;
  }
  return false;
}
