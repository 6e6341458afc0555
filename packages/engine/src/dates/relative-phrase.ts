import { readNumberWords } from '../quantities/number-words.ts';
import type { Token } from '../tokens.ts';
import type { RelativeDate } from '../types.ts';
import { wordAt } from './cursor.ts';
import { readDay } from './month-group.ts';
import { type DatePhrase, relativeMention } from './phrase.ts';
import { readReference } from './reference-year.ts';
import { FEAST_WORDS, VAGUE_WORDS, WEEKDAY_NAMES, WEEKDAYS } from './words.ts';

function single(from: number, to: number, relative: RelativeDate): DatePhrase {
  return { to, mentions: [relativeMention(from, to, relative)] };
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
const TIME_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/** "Today", "yesterday evening", "the day before yesterday", "this morning", "last night". */
export function parseDayWord(tokens: readonly Token[], i: number): DatePhrase | null {
  const word = wordAt(tokens, i);
  const offset = DAY_WORDS.get(word);
  const next = wordAt(tokens, i + 1);
  if (offset !== undefined) {
    const previous = tokens[i - 1];
    // "Russia Today" is a name, and "today's world" is no date.
    if (i > 0 && tokens[i]?.capital && previous?.kind === 'word' && previous.capital) return null;
    if (isFullDate(tokens, TIME_OF_DAY.test(next) ? i + 2 : i + 1)) return null;
    if (
      word === 'today' &&
      tokens[i + 1]?.text === "'s" &&
      /^(?:world|society|era|environment|realities|challenges)$/.test(wordAt(tokens, i + 2))
    )
      return null;
    return single(i, TIME_OF_DAY.test(next) ? i + 2 : i + 1, { anchor: 'document', offset, unit: 'day' });
  }
  if (word === 'day') {
    const far = wordAt(tokens, i + 2);
    if (next === 'before' && far === 'yesterday')
      return single(i, i + 3, { anchor: 'document', offset: -2, unit: 'day' });
    if (next === 'after' && far === 'tomorrow') return single(i, i + 3, { anchor: 'document', offset: 2, unit: 'day' });
    return null;
  }
  if (word === 'this' && TIME_OF_DAY.test(next))
    return single(i, i + 2, { anchor: 'document', offset: 0, unit: 'day' });
  if (word === 'last' && next === 'night') return single(i, i + 2, { anchor: 'document', offset: -1, unit: 'day' });
  return null;
}

/** "today, March 4, 2025": the date in full behind the word says which day it is. */
function isFullDate(tokens: readonly Token[], i: number): boolean {
  const at = /^[,(]$/.test(wordAt(tokens, i)) || tokens[i]?.text === ',' || tokens[i]?.text === '(' ? i + 1 : i;
  const four = tokens.slice(at, at + 4);
  const month = four.findIndex((token) => MONTH_NAME.test(token.norm));
  return (
    month >= 0 &&
    month <= 1 &&
    four[1 - month]?.kind === 'number' &&
    four.slice(2).some((token) => /^(?:19|20)\d\d$/.test(token.text))
  );
}

const MONTH_NAME = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "This year", "the same day", "the following month", also after "earlier" or "later". */
export function parseReference(tokens: readonly Token[], i: number): DatePhrase | null {
  const reference = readReference(tokens, i);
  if (reference === null) return null;
  const { anchor, offset, unit, to } = reference;
  const weekday = unit === 'week' ? weekdayBehind(tokens, to) : null;
  return weekday === null
    ? single(i, to, { anchor, offset, unit })
    : single(i, weekday.to, { anchor, offset, unit, weekday: weekday.weekday });
}

/** "next week on Thursday": the day of that week. */
function weekdayBehind(tokens: readonly Token[], i: number): { readonly weekday: number; readonly to: number } | null {
  const at = wordAt(tokens, i) === 'on' ? i + 1 : -1;
  const weekday = WEEKDAYS.get(wordAt(tokens, at));
  return weekday === undefined || tokens[at]?.capital !== true ? null : { weekday, to: at + 1 };
}

/** "Earlier today", "later that year", "later in the month". */
export function parseEarlierLater(tokens: readonly Token[], i: number): DatePhrase | null {
  const word = wordAt(tokens, i);
  if (word !== 'earlier' && word !== 'later') return null;
  const at = wordAt(tokens, i + 1) === 'in' || wordAt(tokens, i + 1) === 'on' ? i + 2 : i + 1;
  // "Hours later, …": on the same day
  if (word === 'later' && /^(?:hours|minutes)$/.test(wordAt(tokens, i - 1)) && i <= 3)
    return single(i - 1, i + 1, { anchor: 'context', offset: 0, unit: 'day' });
  const inner = parseDayWord(tokens, at) ?? parseReference(tokens, at);
  if (inner !== null) {
    const [mention] = inner.mentions;
    return mention === undefined ? null : { to: inner.to, mentions: [{ ...mention, from: i }] };
  }
  const unit = wordAt(tokens, at + 1);
  if (
    at === i + 2 &&
    wordAt(tokens, at) === 'the' &&
    (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year')
  ) {
    return single(i, at + 2, { anchor: 'document', offset: 0, unit });
  }
  return null;
}

/** "On Monday", "last Friday", "next Tuesday", "the following Wednesday", "Thursday morning". */
export function parseWeekday(tokens: readonly Token[], i: number): DatePhrase | null {
  const weekday = WEEKDAYS.get(wordAt(tokens, i));
  const token = tokens[i];
  if (weekday === undefined || token?.capital !== true) return null;
  const before = wordAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (FEAST_WORDS.has(before) || (next?.capital === true && WEEKDAY_NAMES.has(next.norm))) return null;
  const to = next?.capital !== true && TIME_OF_DAY.test(next?.norm ?? '') ? i + 2 : i + 1;
  if (before === 'last' || before === 'past')
    return single(wordAt(tokens, i - 2) === 'this' ? i - 2 : i - 1, to, {
      anchor: 'document',
      weekday,
      direction: 'past',
    });
  if (before === 'next' || before === 'coming')
    return single(i - 1, to, { anchor: 'document', weekday, direction: 'future' });
  if (before === 'this') return single(i - 1, to, { anchor: 'document', weekday, offset: 0, unit: 'week' });
  if (before === 'following') return single(i - 1, to, { anchor: 'context', weekday, direction: 'future' });
  if (before === 'that') return single(i - 1, to, { anchor: 'context', weekday, offset: 0, unit: 'week' });
  const week = to === i + 1 ? readReference(tokens, wordAt(tokens, to) === 'of' ? to + 1 : to) : null;
  if (week?.unit === 'week')
    return single(i, week.to, { anchor: week.anchor, weekday, offset: week.offset, unit: 'week' });
  const last = before === 'from' ? lastWeekday(tokens, to) : null;
  if (last !== null)
    return single(i, last.to, {
      anchor: 'document',
      weekday,
      direction: 'nearest',
      days: ((last.weekday - weekday + 7) % 7) + 1,
    });
  return single(i, to, { anchor: 'document', weekday, direction: 'nearest' });
}

/** "from Monday *to Wednesday*" */
function lastWeekday(tokens: readonly Token[], i: number): { readonly weekday: number; readonly to: number } | null {
  if (!/^(?:to|until|till|through)$/.test(wordAt(tokens, i))) return null;
  const weekday = WEEKDAYS.get(wordAt(tokens, i + 1));
  return weekday === undefined || tokens[i + 1]?.capital !== true ? null : { weekday, to: i + 2 };
}

const SATURDAY = 6;

/** "This weekend", "last weekend", "over the weekend": Saturday and Sunday. */
export function parseWeekend(tokens: readonly Token[], i: number): DatePhrase | null {
  const past = wordAt(tokens, i - 1) === 'past' && /^(?:this|the)$/.test(wordAt(tokens, i - 2));
  const word = wordAt(tokens, past ? i - 2 : i - 1);
  const weekend = { anchor: 'document', weekday: SATURDAY, days: 2 } as const;
  if (past || word === 'last') return single(past ? i - 2 : i - 1, i + 1, { ...weekend, direction: 'past' });
  if (word === 'next' || word === 'coming') return single(i - 1, i + 1, { ...weekend, direction: 'future' });
  const over = word === 'the' && /^(?:at|over|on|during)$/.test(wordAt(tokens, i - 2));
  return word === 'this' || over ? single(i - 1, i + 1, { ...weekend, direction: 'nearest' }) : null;
}

const STEPS: ReadonlyMap<string, { unit: 'day' | 'week' | 'month' | 'year'; times: number }> = new Map([
  ['day', { unit: 'day', times: 1 }],
  ['week', { unit: 'week', times: 1 }],
  ['fortnight', { unit: 'week', times: 2 }],
  ['month', { unit: 'month', times: 1 }],
  ['year', { unit: 'year', times: 1 }],
  ['decade', { unit: 'year', times: 10 }],
  ['century', { unit: 'year', times: 100 }],
] as const);

const ARTICLE_NUMBERS: ReadonlySet<string> = new Set(['dozen', 'hundred', 'thousand']);

function singularUnit(word: string): string {
  if (word === 'centuries') return 'century';
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function readCount(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (
    (token.norm === 'a' || token.norm === 'an') &&
    !STEPS.has(wordAt(tokens, i + 1)) &&
    !ARTICLE_NUMBERS.has(wordAt(tokens, i + 1))
  )
    return null;
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.text) ? { value: Number(token.text), to: i + 1 } : null;
  if (token.norm === 'half' && (wordAt(tokens, i + 1) === 'a' || wordAt(tokens, i + 1) === 'an'))
    return { value: 0.5, to: i + 2 };
  const words = readNumberWords(tokens, i);
  if (words !== null) return words;
  return token.norm === 'a' || token.norm === 'an' ? { value: 1, to: i + 1 } : null;
}

/** Where "before" and "after" stand for "earlier" and "later": at the end of what is said, or with "that". */
function adverbAt(tokens: readonly Token[], i: number): { readonly word: string; readonly to: number } {
  const word = wordAt(tokens, i);
  if (word !== 'before' && word !== 'after') return { word, to: i + 1 };
  const adverb = word === 'before' ? 'earlier' : 'later';
  const next = tokens[i + 1];
  if (next?.norm === 'that' && /^[.,;)]?$/.test(tokens[i + 2]?.text ?? '')) return { word: adverb, to: i + 2 };
  return next === undefined || /^[.,;)]$/.test(next.text) ? { word: adverb, to: i + 1 } : { word, to: i + 1 };
}

/** "The year before", "the day after", with nothing behind it that it comes before or after. */
export function parseNeighbour(tokens: readonly Token[], i: number): DatePhrase | null {
  const step = wordAt(tokens, i - 1) === 'the' ? STEPS.get(wordAt(tokens, i)) : undefined;
  if (step === undefined) return null;
  const { word, to } = adverbAt(tokens, i + 1);
  if (word !== 'earlier' && word !== 'later') return null;
  return single(i, to, { anchor: 'context', offset: word === 'later' ? step.times : -step.times, unit: step.unit });
}

/** "Three years ago", "a decade ago", "half a century ago", "two days later", "a year earlier", "two years after that". */
export function parseDistance(tokens: readonly Token[], i: number): DatePhrase | null {
  const count = readCount(tokens, i);
  if (count === null) return null;
  const step = STEPS.get(singularUnit(wordAt(tokens, count.to)));
  if (step === undefined) return null;
  const { word, to } = adverbAt(tokens, count.to + 1);
  if (word !== 'ago' && word !== 'later' && word !== 'earlier') return null;
  if (VAGUE_WORDS.has(wordAt(tokens, i - 1)) && wordAt(tokens, i - 1) !== 'and') return null;
  const amount = step.unit === 'year' && count.value * step.times < 1 ? 6 : count.value * step.times;
  const unit = step.unit === 'year' && count.value * step.times < 1 ? 'month' : step.unit;
  if (!Number.isInteger(amount) || amount > 2000) return null;
  return single(i, to, {
    anchor: word === 'ago' ? 'document' : 'context',
    offset: word === 'later' ? amount : -amount,
    unit,
  });
}

/** "The 5th of that month". */
export function parseDayOfMonth(tokens: readonly Token[], i: number): DatePhrase | null {
  const day = readDay(tokens, i);
  if (day === null || !day.ordinal || wordAt(tokens, day.to) !== 'of') return null;
  const at = wordAt(tokens, day.to + 1) === 'the' ? day.to + 2 : day.to + 1;
  const reference = readReference(tokens, at);
  if (reference === null || reference.unit !== 'month') return null;
  return single(i, reference.to, { anchor: reference.anchor, offset: reference.offset, unit: 'month', day: day.day });
}
