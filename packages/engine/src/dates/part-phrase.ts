import { isDash, joined } from '../joints.ts';
import { readNumberWords } from '../quantities/number-words.ts';
import type { Token } from '../tokens.ts';
import { parseMonthPhrase } from './calendar-phrase.ts';
import { wordAt } from './cursor.ts';
import { readMonthGroup } from './month-group.ts';
import { type DatePhrase, mentionOf, phraseOf, statedMention, type YearReference } from './phrase.ts';
import { readReference } from './reference-year.ts';
import { NAMED_YEARS, ORDINALS, SEASONS } from './words.ts';
import { parseDecade, readYear, readYears, yearPhrase } from './year-phrase.ts';

/** A year in any form after "of", "in", "the year": in figures or as a reference. */
function readAnyYear(tokens: readonly Token[], i: number): { year: number | YearReference; to: number } | null {
  let k = i;
  if (wordAt(tokens, k) === 'of' || wordAt(tokens, k) === 'in' || tokens[k]?.text === ',') k++;
  const reference = readReference(tokens, k);
  if (reference !== null)
    return reference.unit === 'year'
      ? { year: { anchor: reference.anchor, offset: reference.offset }, to: reference.to }
      : null;
  if (wordAt(tokens, k) === 'the') k++;
  if (wordAt(tokens, k) === 'year') {
    const after = readYear(tokens, k + 1);
    return after === null ? { year: { anchor: 'document', offset: 0 }, to: k + 1 } : { year: after, to: k + 2 };
  }
  const year = readYear(tokens, k);
  return year === null ? null : { year, to: k + 1 };
}

const ENDS: ReadonlySet<string> = new Set(['last', 'latter', 'final']);

/** "First half of 2022", "the last three months of 2020", "second quarter of next year", "Q1 2025", "first week of June". */
export function parsePartOfYear(tokens: readonly Token[], i: number): DatePhrase | null {
  const word = wordAt(tokens, i);
  const short = /^([qh])([1-4])$/.exec(word);
  if (short !== null) return months(tokens, i, i + 1, short[1] === 'q' ? 3 : 6, Number(short[2]));
  const figure = /^([1-4])(?:st|nd|rd|th)$/.exec(word);
  const ordinal = figure === null ? ORDINALS.get(word) : Number(figure[1]);
  const fromEnd = ENDS.has(word);
  if (ordinal === undefined && !fromEnd && word !== 'opening') return null;
  const next = wordAt(tokens, i + 1);
  const rank = fromEnd ? 0 : (ordinal ?? 1);
  if (next === 'half') {
    return months(tokens, i, i + 2, 6, fromEnd ? 2 : rank) ?? ofMonth(tokens, i, i + 2);
  }
  if (next === 'quarter') return months(tokens, i, i + 2, 3, fromEnd ? 4 : rank);
  if (
    next === 'week' ||
    next === 'weeks' ||
    next === 'days' ||
    // "the first day of June" is a day by its number
    (next === 'day' && ordinal === undefined) ||
    next === 'weekend' ||
    next === 'ten'
  ) {
    return ofMonth(tokens, i, next === 'ten' ? i + 3 : i + 2);
  }
  if (ordinal !== undefined && ordinal !== 1) return null;
  return someMonths(tokens, i, i + 1, fromEnd);
}

/** "First three months of 2020", "nine months of this year". */
function someMonths(tokens: readonly Token[], from: number, i: number, fromEnd: boolean): DatePhrase | null {
  if (wordAt(tokens, i) === 'a' || wordAt(tokens, i) === 'an') return null;
  const number =
    tokens[i]?.kind === 'number' ? { value: Number(tokens[i]?.text), to: i + 1 } : readNumberWords(tokens, i);
  const count = number?.value ?? 1;
  const at = number?.to ?? i;
  if (
    !Number.isInteger(count) ||
    count < 1 ||
    count > 12 ||
    !/^months?$/.test(wordAt(tokens, at)) ||
    wordAt(tokens, at + 1) !== 'of'
  ) {
    return null;
  }
  const year = readAnyYear(tokens, at + 1);
  if (year === null) return null;
  const first = fromEnd ? 13 - count : 1;
  return monthRange(from, year.to, year.year, first, first + count - 1);
}

/** "In nine months of 2020" counts from January, as statistics do. */
export function parseMonthsOfYear(tokens: readonly Token[], i: number): DatePhrase | null {
  return someMonths(tokens, i, i, false);
}

function monthRange(
  from: number,
  to: number,
  year: number | YearReference,
  first: number,
  last: number,
): DatePhrase | null {
  const end = last > first ? { year, month: last, day: null } : null;
  return phraseOf([{ from, to, start: { year, month: first, day: null }, end }]);
}

function months(tokens: readonly Token[], from: number, i: number, width: number, rank: number): DatePhrase | null {
  if (rank * width > 12) return null;
  const year = readAnyYear(tokens, i);
  return year === null ? null : monthRange(from, year.to, year.year, (rank - 1) * width + 1, rank * width);
}

/** "The first week of June": only the month is taken from it. */
function ofMonth(tokens: readonly Token[], from: number, i: number): DatePhrase | null {
  if (wordAt(tokens, i) !== 'of' && wordAt(tokens, i) !== 'in') return null;
  const at = wordAt(tokens, i + 1) === 'the' ? i + 2 : i + 1;
  const group = readMonthGroup(tokens, at, false);
  if (group === null || group.days.length > 0) return null;
  const mention = mentionOf({
    from,
    to: group.to,
    start: { year: group.year, month: group.month, day: null },
    end: null,
  });
  return mention === null ? null : { to: group.to, mentions: [mention] };
}

/** "Summer 2014", "the spring of 1921", "winter of 2014-15". */
export function parseSeason(tokens: readonly Token[], i: number): DatePhrase | null {
  const season = SEASONS.get(wordAt(tokens, i));
  if (season === undefined) return null;
  let k = i + 1;
  if (tokens[k]?.text === ',') k++;
  if (wordAt(tokens, k) === 'of' || wordAt(tokens, k) === 'in') k++;
  if (wordAt(tokens, k) === 'the' && wordAt(tokens, k + 1) === 'year') k += 2;
  const years = readYears(tokens, k);
  if (years === null) return null;
  const to = years.last - years.first <= 1 ? years.to : k + 1;
  return { to, mentions: [statedMention(i, to, `${years.first}-${season}`)] };
}

/** Words that open a part of a period: "end of 2028", "early 2015". */
export const EDGES: ReadonlySet<string> = new Set([
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
  'midyear',
]);

/** "End of 2028", "early 2015", "mid-May", "the beginning of last year": the stretch without its edge. */
export function parseEdge(tokens: readonly Token[], i: number): DatePhrase | null {
  const word = wordAt(tokens, i);
  if (!EDGES.has(word)) return null;
  let k = i + 1;
  if (word === 'mid' && isDash(tokens[k]) && joined(tokens, i)) k++;
  const of = wordAt(tokens, k) === 'of' || (wordAt(tokens, k) === 'in' && (word === 'early' || word === 'late'));
  const adjective = word === 'mid' || word === 'early' || word === 'late';
  if (!of && !adjective) return null;
  if (of) k++;
  if (adjective && wordAt(tokens, k) === 'to') return null;
  const start = wordAt(tokens, k) === 'the' ? k + 1 : k;
  const inner =
    parseDecade(tokens, start) ??
    parseMonthPhrase(tokens, start) ??
    edgeYear(tokens, k, of) ??
    parseSeason(tokens, start);
  if (inner === null) return null;
  const [head, ...rest] = inner.mentions;
  return head === undefined ? null : { to: inner.to, mentions: [{ ...head, from: i }, ...rest] };
}

function edgeYear(tokens: readonly Token[], i: number, of: boolean): DatePhrase | null {
  const years = readYears(tokens, i);
  if (years !== null) return yearPhrase(i, years.to, years.first, years.last);
  const reference = readReference(tokens, i);
  if (reference !== null) {
    const { anchor, offset, unit, to } = reference;
    return {
      to,
      mentions: [{ type: 'date', from: i, to, edtf: null, basis: 'relative', relative: { anchor, offset, unit } }],
    };
  }
  if (!of) return null;
  const whole = /^(?:the|that) (year|month|week)$/.exec(`${wordAt(tokens, i)} ${wordAt(tokens, i + 1)}`);
  if (whole === null) return null;
  const year = readAnyYear(tokens, i);
  if (whole[1] === 'year' && year !== null)
    return phraseOf([{ from: i, to: year.to, start: { year: year.year, month: null, day: null }, end: null }]);
  const unit = whole[1] as 'month' | 'week';
  return {
    to: i + 2,
    mentions: [
      {
        type: 'date',
        from: i,
        to: i + 2,
        edtf: null,
        basis: 'relative',
        relative: { anchor: 'document', offset: 0, unit },
      },
    ],
  };
}

/** "The academic year 2021/2022", "the year 2016", "fiscal years 2015–2017", "FY2020", "FY19". */
export function parseNamedYear(tokens: readonly Token[], i: number): DatePhrase | null {
  const budget = readBudgetYear(tokens, i);
  if (budget !== null) {
    const last = isDash(tokens[i + 1]) ? (readBudgetYear(tokens, i + 2) ?? readYear(tokens, i + 2)) : null;
    return last !== null && last > budget ? yearPhrase(i, i + 3, budget, last) : yearPhrase(i, i + 1, budget, budget);
  }
  const kind = NAMED_YEARS.has(wordAt(tokens, i));
  const at = kind ? i + 1 : i;
  const short = wordAt(tokens, i) === 'fy';
  if (!short && !/^years?$/.test(wordAt(tokens, at))) return null;
  const years = readYears(tokens, short ? i + 1 : behindShort(tokens, at + 1));
  return years === null ? null : yearPhrase(i, years.to, years.first, years.last);
}

/** "Fiscal Year *(FY)* 2020": where the year stands behind the short form. */
function behindShort(tokens: readonly Token[], i: number): number {
  return tokens[i]?.text === '(' && wordAt(tokens, i + 1) === 'fy' && tokens[i + 2]?.text === ')' ? i + 3 : i;
}

/** "FY2020", "FY19": one word. */
function readBudgetYear(tokens: readonly Token[], i: number): number | null {
  const [, figures] = FY.exec(wordAt(tokens, i)) ?? [];
  return figures === undefined ? null : Number(figures.length === 2 ? `20${figures}` : figures);
}

/** A budget year as one word: "FY2020". */
export const FY = /^fy(20\d\d|19\d\d|[0-4]\d)$/;
