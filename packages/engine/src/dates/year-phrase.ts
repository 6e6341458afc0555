import { isAttached, isDash, joined } from '../joints.ts';
import { isPluralNoun } from '../quantities/nouns.ts';
import type { Token } from '../tokens.ts';
import type { DateMention } from '../types.ts';
import { readPresent, readRangeJoint, titleFollows } from './calendar-phrase.ts';
import { opensSentence, wordAt } from './cursor.ts';
import { type DatePhrase, phraseOf } from './phrase.ts';
import { AFTER_DATE, LOOSE_PREPOSITIONS, TIME_PREPOSITIONS, TITLE_NOUNS, YEAR_LEADS } from './words.ts';

const YEAR = /^(?:1[4-9]\d{2}|20\d{2}|21[0-4]\d)$/;

/** The year in figures at `i`, or null. */
export function readYear(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  return token?.kind === 'number' && YEAR.test(token.text) ? Number(token.text) : null;
}

/** The last year of a range whose first is `first`: four figures, or two as in "2015-20". */
function readLastYear(tokens: readonly Token[], i: number, first: number, short: boolean): number | null {
  const full = readYear(tokens, i);
  if (full !== null) return full > first && full - first <= 200 ? full : null;
  const text = tokens[i]?.text ?? '';
  if (!short || !/^\d\d$/.test(text)) return null;
  const last = Math.floor(first / 100) * 100 + Number(text);
  return last > first ? last : null;
}

/** A range or single year at `i`, without a look at where it stands. */
export function readYears(
  tokens: readonly Token[],
  i: number,
): { first: number; last: number; to: number; joint: string } | null {
  const first = readYear(tokens, i);
  if (first === null || (isAttached(tokens, i) && wordAt(tokens, i - 2) !== 'mid')) return null;
  const single = { first, last: first, to: i + 1, joint: '' };
  const before = wordAt(tokens, i - 1);
  const after = tokens[i + 1];
  const joint = before === 'between' && after?.norm === 'and' ? i + 2 : readRangeJoint(tokens, i + 1);
  if (joint === null) return single;
  const tight = joined(tokens, i) && joined(tokens, i + 1);
  const last = readLastYear(tokens, joint, first, tight);
  if (last === null) return single;
  // "2015-2020" and "2015 – 2020", but not the hyphens of a telephone number.
  if ((isDash(tokens[joint + 1]) && joined(tokens, joint) && tight) || tokens[joint + 1]?.text === '%') return single;
  return { first, last, to: joint + 1, joint: after?.norm ?? '' };
}

function capitalTitle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.capital === true && TITLE_NOUNS.has(token.norm);
}

const MONEY = /^[$€£¥₽₺₹₸₼₩₪₫₴№#+~%]$/;

/** Whether a bare year at `i`, ending before `to`, stands where a date does; `listed` says that a year before it does. */
function standsAsDate(tokens: readonly Token[], i: number, to: number, listed: boolean): boolean {
  const previous = tokens[i - 1];
  const before = wordAt(tokens, i - 1);
  const after = tokens[to];
  const next = wordAt(tokens, to);
  if (after !== undefined && (after.text === '%' || next === 'percent' || next === 'per' || MONEY.test(after.text)))
    return false;
  if (previous !== undefined && MONEY.test(previous.text)) return false;
  if (
    isDash(after) &&
    joined(tokens, to - 1) &&
    joined(tokens, to) &&
    tokens[to + 1]?.kind === 'word' &&
    !PRESENT_WORD.test(wordAt(tokens, to + 1))
  )
    return false;
  const counted = isPluralNoun(after) && !AFTER_DATE.has(next);
  if (listed) return !counted;
  if (datesNoun(tokens, to)) return true;
  if (TIME_PREPOSITIONS.has(before))
    return !capitalTitle(tokens, to) && !(before !== 'in' && counted && before !== 'during');
  if (before === 'of' || before === 'for' || before === 'around' || before === 'through' || before === 'between') {
    return (
      !counted &&
      !(after?.capital === true && after.kind === 'word') &&
      !isPluralNoun(tokens[to + 1]) &&
      next !== 'agenda'
    );
  }
  if (LOOSE_PREPOSITIONS.has(before)) {
    return (
      !counted &&
      !capitalTitle(tokens, to) &&
      !(after?.kind === 'word' && !after.capital && isPluralNoun(tokens[to + 1]) && !AFTER_DATE.has(next))
    );
  }
  if (before === 'of' || before === 'as') return true;
  if (before === 'to' || before === 'with' || before === 'from' || before === 'than')
    return !counted && YEAR_LEADS.has(wordAt(tokens, i - 2));
  if (before === 'versus' || before === 'vs' || before === 'c' || before === 'against') return !counted;
  if (previous?.text === '(' || previous?.text === '[')
    return after === undefined || /^[),;\]–—:-]$/.test(after.text) || next === 'and' || next === 'to';
  if (previous?.text === ',') return closesAfterComma(tokens, i, to);
  // Rows of a list: "Shanghai 1847; Macao 1849;".
  if (
    after?.text === ';' &&
    previous !== undefined &&
    (previous.text === ')' || (previous.kind === 'word' && previous.capital))
  )
    return true;
  if (!opensSentence(tokens, i)) return false;
  if (counted || (isPluralNoun(tokens[to + 1]) && after?.kind === 'word' && !after.capital && !AFTER_DATE.has(next)))
    return false;
  if (after === undefined || after.kind === 'punctuation' || isDash(after) || AFTER_DATE.has(next))
    return next !== '.' || tokens[to + 1] === undefined;
  return after.kind === 'word' && after.capital && !titleFollows(tokens, to);
}

/** What happens once, so that a year before it is its date. */
const OCCURRING: ReadonlySet<string> = new Set(['visit', 'trip', 'tour', 'journey', 'stay']);

/** What may stand between the year and what it dates. */
const BETWEEN: ReadonlySet<string> = new Set(
  'state official working private historic landmark first bilateral maiden inaugural two-day three-day four-day week-long'.split(
    ' ',
  ),
);

/** "his 2019 visit", "the 2019 state visit" */
function datesNoun(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (k < at + 2 && BETWEEN.has(wordAt(tokens, k))) k++;
  return OCCURRING.has(wordAt(tokens, k));
}

const PRESENT_WORD = /^(?:present|now|today|onwards?|the)$/;

/** "(Geneva, 1996)" and "Paris, 1856." */
function closesAfterComma(tokens: readonly Token[], i: number, to: number): boolean {
  const after = tokens[to]?.text;
  const place = tokens[i - 2];
  if (place?.kind !== 'word') return false;
  return after === ')' || after === ']' || (place.capital && (after === undefined || after === '.' || after === ';'));
}

/** Whether a bare year at `i` goes on with a list of dates: "in 1994, 1997 and 2003", "1992/1993". */
function continuesList(tokens: readonly Token[], i: number, last: DateMention | undefined): boolean {
  if (last === undefined || last.edtf === null) return false;
  const gap = i - last.to;
  if (gap < 1 || gap > 3) return false;
  let joint = '';
  for (let k = last.to; k < i; k++) joint += ` ${tokens[k]?.norm ?? ''}`;
  return /^ (?:,|and|or|&|, and|, or|,? ?and in|;|as well as|then)$/.test(joint);
}

/** Years that stand as dates: "in 1994", "2015–2020", "(2013)", and "1997" after "in 1994,". */
export function parseYears(tokens: readonly Token[], i: number, date: DateMention | undefined): DatePhrase | null {
  const decade = parseDecade(tokens, i);
  if (decade !== null) return decade;
  const years = readYears(tokens, i);
  if (years === null) return null;
  const { first, last, to } = years;
  const listed = continuesList(tokens, i, date);
  if (last > first) {
    const figures = years.joint !== 'to' && years.joint !== 'and';
    const counted = isPluralNoun(tokens[to]);
    const placed = wordAt(tokens, i - 1) === 'from' || wordAt(tokens, i - 1) === 'between';
    if ((figures && !(counted && !placed)) || (!counted && (placed || standsAsDate(tokens, i, to, listed)))) {
      return yearPhrase(i, to, first, last);
    }
    return figures || !standsAsDate(tokens, i, i + 1, listed) ? null : yearPhrase(i, i + 1, first, first);
  }
  const present = readPresent(tokens, to);
  if (present !== null && !/^[a-z]/.test(wordAt(tokens, i - 1).replace(/^(?:from|since|in|of|for)$/, ''))) {
    return phraseOf([{ from: i, to: present, start: { year: first, month: null, day: null }, end: null, since: true }]);
  }
  // The end of "from 2000 to 2500 people" is no year, so neither is its start.
  if (
    wordAt(tokens, i - 1) === 'from' &&
    wordAt(tokens, to) === 'to' &&
    tokens[to + 1]?.kind === 'number' &&
    readYear(tokens, to + 1) === null
  )
    return null;
  return standsAsDate(tokens, i, to, listed) ? yearPhrase(i, to, first, first) : null;
}

/** The phrase of a year or of a range of years. */
export function yearPhrase(from: number, to: number, first: number, last: number): DatePhrase | null {
  const start = { year: first, month: null, day: null };
  return phraseOf([{ from, to, start, end: last > first ? { year: last, month: null, day: null } : null }]);
}

/** "The 1990s" is 1990/1999. */
export function parseDecade(tokens: readonly Token[], i: number): DatePhrase | null {
  const match = /^(1[5-9]|20)(\d)0$/.exec(tokens[i]?.text ?? '');
  const suffix = tokens[i + 1]?.norm;
  if (match === null || !joined(tokens, i) || (suffix !== 's' && suffix !== "'s")) return null;
  const first = Number(tokens[i]?.text);
  return yearPhrase(i, i + 2, first, first + 9);
}
