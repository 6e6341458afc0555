import { NUMBER_OPENERS } from '../quantities/number-words.ts';
import type { Token } from '../tokens.ts';
import type { DateMention } from '../types.ts';
import { noteOnWords } from '../word.ts';
import { parseMonthPhrase, parseNumericDate } from './calendar-phrase.ts';
import { withoutStop, wordAt } from './cursor.ts';
import {
  EDGES,
  FY,
  parseEdge,
  parseMonthsOfYear,
  parseNamedYear,
  parsePartOfYear,
  parseSeason,
} from './part-phrase.ts';
import type { DateParser, DatePhrase } from './phrase.ts';
import {
  parseDayOfMonth,
  parseDayWord,
  parseDistance,
  parseEarlierLater,
  parseNeighbour,
  parseReference,
  parseWeekday,
  parseWeekend,
} from './relative-phrase.ts';
import { MONTHS, NAMED_YEARS, ORDINALS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from './words.ts';
import { parseYears } from './year-phrase.ts';

/** The parsers that a number wakes, by how it is written. */
const NUMBERS: readonly (readonly [form: RegExp, parser: DateParser])[] = [
  [/^(?:\d{1,2}|\d{4}|\d{1,4}\.\d{1,4}(?:\.\d{2,4})?)$/, parseNumericDate],
  [/^\d{1,2}(?:st|nd|rd|th)?$/, parseMonthPhrase],
  [/^\d{1,2}(?:st|nd|rd|th)?$/, parseDayOfMonth],
  [/^[1-4](?:st|nd|rd|th)$/, parsePartOfYear],
  [/^0*(?:[1-9]|1[0-2])(?:\.0*)?$/, parseMonthsOfYear],
  [/^\d{1,3}$/, parseDistance],
  [/^(?:1[4-9]\d{2}|20\d{2}|21[0-4]\d)$/, parseYears],
];

/** Which parsers a word wakes. */
const WAKES: ReadonlyMap<string, readonly DateParser[]> = wakes([
  [[...MONTHS.keys(), ...SHORT_WEEKDAYS.keys()], [parseMonthPhrase]],
  [[...WEEKDAYS.keys()], [parseMonthPhrase, parseWeekday]],
  [[...SEASONS.keys()], [parseSeason]],
  [[...ORDINALS.keys()], [parsePartOfYear, parseMonthPhrase, parseDayOfMonth]],
  [
    ['twenty', 'thirty'],
    [parseMonthPhrase, parseDayOfMonth],
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
  [[...EDGES], [parseEdge]],
  [[...NAMED_YEARS, 'year', 'years'], [parseNamedYear]],
  [['day', 'week', 'month', 'year'], [parseNeighbour]],
  [['weekend'], [parseWeekend]],
  [[...NUMBER_OPENERS], [parseMonthsOfYear, parseDistance]],
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

const NONE: readonly DateParser[] = [];

/** The parsers that a word or number wakes, in order. */
const parsersOf = noteOnWords(({ kind, norm }): readonly DateParser[] => {
  if (kind === 'word') return WAKES.get(FY.test(norm) ? 'fy' : withoutStop(norm)) ?? NONE;
  if (kind !== 'number') return NONE;
  const woken = NUMBERS.filter(([form]) => form.test(norm)).map(([, parser]) => parser);
  return woken.length === 0 ? NONE : woken;
});

function longest(
  parsers: readonly DateParser[],
  tokens: readonly Token[],
  i: number,
  last: DateMention | undefined,
): DatePhrase | null {
  let best: DatePhrase | null = null;
  for (let k = 0; k < parsers.length; k++) {
    const phrase = (parsers[k] as DateParser)(tokens, i, last);
    if (phrase !== null && (best === null || phrase.to > best.to)) best = phrase;
  }
  return best;
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
const NEGATION_REACH = 14;

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
    const parsers = parsersOf((tokens[i] as Token).word);
    const phrase = parsers === NONE ? null : longest(parsers, tokens, i, found[found.length - 1]);
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
