import type { Token } from '../tokens.ts';
import type { DateMention } from '../types.ts';
import { parseMonthPhrase, parseNumericDate } from './calendar-phrase.ts';
import { wordAt } from './cursor.ts';
import { parseEdge, parseMonthsOfYear, parseNamedYear, parsePartOfYear, parseSeason } from './part-phrase.ts';
import type { DateParser, DatePhrase } from './phrase.ts';
import {
  parseDayOfMonth,
  parseDayWord,
  parseDistance,
  parseEarlierLater,
  parseReference,
  parseWeekday,
} from './relative-phrase.ts';
import { MONTHS, ORDINALS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from './words.ts';
import { parseYears } from './year-phrase.ts';

const NUMBER_PARSERS: readonly DateParser[] = [
  parseNumericDate,
  parseMonthPhrase,
  parseDayOfMonth,
  parsePartOfYear,
  parseMonthsOfYear,
  parseDistance,
];

const NUMBER_WORDS =
  'a an half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );

/** Which parsers a word wakes. */
const WAKES: ReadonlyMap<string, readonly DateParser[]> = wakes([
  [[...MONTHS.keys(), ...SHORT_WEEKDAYS.keys()], [parseMonthPhrase]],
  [[...WEEKDAYS.keys()], [parseMonthPhrase, parseWeekday]],
  [[...SEASONS.keys()], [parseSeason]],
  [[...ORDINALS.keys()], [parsePartOfYear, parseMonthPhrase, parseDayOfMonth]],
  [
    ['twenty', 'thirty'],
    [parseMonthPhrase, parseDayOfMonth, parseDistance],
  ],
  [['last', 'latter', 'final', 'opening', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'], [parsePartOfYear]],
  [
    [
      'this',
      'current',
      'last',
      'next',
      'coming',
      'same',
      'that',
      'following',
      'subsequent',
      'ensuing',
      'previous',
      'preceding',
      'very',
    ],
    [parseReference],
  ],
  [['today', 'tonight', 'yesterday', 'tomorrow', 'day', 'this', 'last'], [parseDayWord]],
  [['earlier', 'later'], [parseEarlierLater]],
  [
    [
      'end',
      'beginning',
      'start',
      'middle',
      'close',
      'course',
      'mid',
      'early',
      'late',
      'turn',
      'outset',
      'remainder',
      'rest',
    ],
    [parseEdge],
  ],
  [['academic', 'school', 'fiscal', 'financial', 'calendar', 'budget', 'fy', 'year', 'years'], [parseNamedYear]],
  [NUMBER_WORDS, [parseMonthsOfYear, parseDistance]],
]);

function wakes(
  rows: readonly (readonly [readonly string[], readonly DateParser[]])[],
): Map<string, readonly DateParser[]> {
  const map = new Map<string, readonly DateParser[]>();
  for (const [words, parsers] of rows) {
    for (const word of words) map.set(word, [...(map.get(word) ?? []), ...parsers]);
  }
  return map;
}

function longest(tokens: readonly Token[], i: number, listed: boolean): DatePhrase | null {
  const token = tokens[i] as Token;
  const number = token.kind === 'number';
  const parsers = number ? NUMBER_PARSERS : WAKES.get(wordAt(tokens, i));
  let best: DatePhrase | null = null;
  for (const parser of parsers ?? []) {
    const phrase = parser(tokens, i);
    if (phrase !== null && (best === null || phrase.to > best.to)) best = phrase;
  }
  if (!number) return best;
  const years = parseYears(tokens, i, listed);
  return years !== null && (best === null || years.to > best.to) ? years : best;
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

const STARTS: ReadonlySet<string> = new Set(['starting', 'beginning', 'commencing', 'dating']);
const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'til', 'through']);
const ONWARD: ReadonlySet<string> = new Set(['onward', 'onwards', 'forward']);
const ROUGHLY: ReadonlySet<string> = new Set(['the', 'about', 'around', 'circa', 'roughly', 'approximately']);
const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'cannot',
  "didn't",
  "wasn't",
  "weren't",
  "hadn't",
]);
const NEGATION_REACH = 8;

/** "It was not opened until 1933" dates the opening: only without a negation does "until" end something. */
function isNegated(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - NEGATION_REACH); k--) {
    const token = tokens[k] as Token;
    if (token.text === ',' || token.text === ';') return false;
    if (NEGATIONS.has(token.norm)) return true;
  }
  return false;
}

function startsInterval(tokens: readonly Token[], mention: DateMention, before: string, lead: string): boolean {
  if (before === 'since') return true;
  if ((before === 'from' || before === 'in' || before === 'on') && STARTS.has(lead)) return true;
  if (before === 'from' && (lead === 'effect' || lead === 'effective' || lead === 'as')) return true;
  const after = wordAt(tokens, mention.to);
  return (before === 'from' || before === 'in') && (ONWARD.has(after) || (before === 'from' && after === 'on'));
}

/** Marks the date as the start or the end of an open interval, as the words around it say. */
function withFlags(tokens: readonly Token[], mention: DateMention): DateMention {
  if (mention.since === true) return mention;
  let k = mention.from - 1;
  while (ROUGHLY.has(wordAt(tokens, k))) k--;
  const before = wordAt(tokens, k);
  const lead = wordAt(tokens, k - 1);
  if (startsInterval(tokens, mention, before, lead)) return { ...mention, since: true };
  if (UNTIL.has(before)) return isNegated(tokens, k) ? mention : { ...mention, until: true };
  return before === 'to' && lead === 'up' ? { ...mention, until: true } : mention;
}

/** Takes a determiner before the phrase into its range: "the 1990s", "the same day", but not "the 5 May agreement". */
function withArticle(tokens: readonly Token[], mention: DateMention, floor: number): DateMention {
  const at = mention.from - 1;
  if (at < floor || !/^(?:the)$/.test(wordAt(tokens, at))) return mention;
  const first = tokens[mention.from];
  if (first === undefined || MONTHS.has(wordAt(tokens, mention.from)) || /^\d{1,2}$/.test(first.text)) return mention;
  return { ...mention, from: at };
}

/**
 * The dates of a sentence in the order of the text, without overlap, the longest at each place.
 *
 * A mention covers the phrase without its preposition; `since` and `until` say what the preposition made of it.
 */
export function findDates(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const kind = (tokens[i] as Token).kind;
    if (kind !== 'word' && kind !== 'number') {
      i++;
      continue;
    }
    const last = found[found.length - 1];
    const phrase = longest(tokens, i, kind === 'number' && continuesList(tokens, i, last));
    if (phrase === null) {
      i++;
      continue;
    }
    for (const mention of phrase.mentions) {
      const floor = found[found.length - 1]?.to ?? 0;
      if (mention.from < floor) continue;
      found.push(withFlags(tokens, withArticle(tokens, mention, floor)));
    }
    i = Math.max(i + 1, phrase.to);
  }
  return found;
}
