import { isAttached, isDash, joined, opensSentence, wordAt } from '../dates/cursor.ts';
import type { Token } from '../tokens.ts';
import type { DateMention, QuantityMention } from '../types.ts';
import { countedNoun } from './countedNoun.ts';
import { type CurrencyIndex, type CurrencyReading, type CurrencyWords, currencyIndex, readCurrencyAfter, readCurrencyBefore } from './currency.ts';
import { type FigureReading, readFigures, readGluedFigures } from './figures.ts';
import { isPluralNoun, singularOf } from './nouns.ts';
import { type NumberReading, readNumberWords } from './numberWords.ts';
import { LABELS, LETTER_SCALES, MEASURES, PERSONS, PHRASE_ENDS, QUALIFIERS, type Qualifier, SCALES, SQUARE_OR_CUBIC } from './words.ts';

/** A number in the text before its unit is known. */
interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly comma: boolean;
  readonly pointed: boolean;
  readonly yearLike: boolean;
  readonly words: boolean;
  readonly currency: CurrencyReading | null;
}

const CLOCK = /^(?:a\.?m|p\.?m|am|pm|o'clock|gmt|utc|hrs)$/;

/** Whether a figure at `i` is part of a name, a label, a telephone number, a score or an adjective such as "50-member". */
function isLabel(tokens: readonly Token[], i: number, to: number): boolean {
  const previous = tokens[i - 1];
  const before = wordAt(tokens, i - 1);
  const after = tokens[to];
  if (isAttached(tokens, i) || LABELS.has(before)) return true;
  if (previous !== undefined && /^[+#№§@/.]$/.test(previous.text) && joined(tokens, i - 1)) return true;
  if (after === undefined) return false;
  if (CLOCK.test(wordAt(tokens, to))) return true;
  const stuck = joined(tokens, to - 1);
  if (stuck && (after.text === '/' || after.text === ':')) return true;
  if (stuck && isDash(after) && joined(tokens, to)) return !SCALES.has(wordAt(tokens, to + 1));
  return stuck && after.kind === 'word' && !SCALES.has(wordAt(tokens, to)) && !LETTER_SCALES.has(after.norm) && !MEASURES.has(after.norm);
}

function readFigure(index: CurrencyIndex, tokens: readonly Token[], i: number): Figure | null {
  const token = tokens[i] as Token;
  if (token.kind === 'number') {
    const figures = readFigures(tokens, i);
    if (figures === null) return null;
    const currency = readCurrencyBefore(index, tokens, i);
    if (currency === null && (isLabel(tokens, i, figures.to) || isBareName(tokens, i, figures))) return null;
    return { from: currency?.from ?? i, currency, words: false, ...figures };
  }
  if (token.kind !== 'word') return null;
  const glued = readGluedFigures(tokens, i);
  if (glued !== null) {
    const entry = index.glued.get(glued.prefix);
    const scale = glued.suffix === '' ? 1 : (SCALES.get(glued.suffix) ?? LETTER_SCALES.get(glued.suffix));
    if (entry === undefined || scale === undefined) return null;
    const currency = { code: entry.code, word: entry.surface, from: i, to: i };
    return { from: i, to: glued.to, value: glued.value * scale, comma: false, pointed: false, yearLike: false, words: false, currency };
  }
  const words = readNumberWords(tokens, i);
  if (words === null || !countsInWords(tokens, i, words)) return null;
  return { from: i, to: words.to, value: words.value, comma: false, pointed: false, yearLike: false, words: true, currency: null };
}

/** A year or a number in a name: "Medinex 2025", "the 1982 Convention", "Expo 2020". */
function isBareName(tokens: readonly Token[], i: number, figures: FigureReading): boolean {
  const previous = tokens[i - 1];
  const after = tokens[figures.to];
  const next = wordAt(tokens, figures.to);
  const scaled = SCALES.has(next) || after?.text === '%' || next === 'percent' || (next === 'per' && wordAt(tokens, figures.to + 1) === 'cent');
  if (scaled) return false;
  const named = previous?.kind === 'word' && previous.capital && !opensSentence(tokens, i - 1) && !PHRASE_ENDS.has(previous.norm);
  if (figures.yearLike && named) return true;
  if (figures.yearLike) return isPluralNoun(previous) ? false : !(isPluralNoun(after) || isPluralNoun(tokens[figures.to + 1])) || wordAt(tokens, i - 1) === 'the';
  if (wordAt(tokens, i - 1) === 'at' && /^\d{1,2}\.\d{2}$/.test(tokens[i]?.text ?? '') && !isPluralNoun(after)) return true;
  if (previous?.text === ',' && after?.text === ',' && figures.value < 120) return true;
  return named && (after === undefined || after.kind !== 'word' || after.capital || PHRASE_ENDS.has(after.norm));
}

const REFERRING = /^(?:the|these|those|both|our|their|its|his|her|all|other|last|first|next|past|of)$/;
const FRACTIONS = /^(?:half|halves|thirds?|quarters?|fifths?|tenths?)$/;

/** Whether a number in words counts something: not "one of", "the two sides", "two thirds". */
function countsInWords(tokens: readonly Token[], i: number, reading: NumberReading): boolean {
  const next = tokens[reading.to];
  const before = wordAt(tokens, i - 1);
  if (next !== undefined && FRACTIONS.test(next.norm)) return false;
  if (isDash(tokens[i - 1]) && joined(tokens, i - 1)) return false;
  if (isDash(next) && joined(tokens, reading.to - 1) && !SCALES.has(wordAt(tokens, reading.to + 1))) return false;
  if (reading.value >= 13) return true;
  if (REFERRING.test(before) && before !== 'of') return false;
  if (reading.value !== 1) return true;
  const article = wordAt(tokens, i) === 'a' || wordAt(tokens, i) === 'an';
  if (article || next === undefined || next.kind !== 'word' || next.capital || PHRASE_ENDS.has(next.norm)) return false;
  return !/^(?:no|this|that|each|any|every|another|day|hand|side|time|way|thing|such|single|party|country|state)$/.test(next.norm) && !/^(?:no|this|that|each|any|every|number)$/.test(before);
}

/** The scale after a number, with the index after it. */
function readScale(tokens: readonly Token[], i: number, money: boolean): { factor: number; to: number } {
  const hyphen = isDash(tokens[i]) && joined(tokens, i - 1) && joined(tokens, i);
  const at = hyphen ? i + 1 : i;
  const word = wordAt(tokens, at);
  const factor = SCALES.get(word);
  if (factor !== undefined) {
    // "5 thousand million": scales multiply.
    const second = factor === 1e3 ? SCALES.get(wordAt(tokens, at + 1)) : undefined;
    return second !== undefined && second > 1e3 ? { factor: factor * second, to: at + 2 } : { factor, to: at + 1 };
  }
  const letter = LETTER_SCALES.get(word);
  const token = tokens[at];
  const stuck = joined(tokens, at - 1);
  if (letter !== undefined && token !== undefined && !hyphen) {
    if (money && (stuck || word === 'm' || word === 'b')) return { factor: letter, to: at + 1 };
    if (stuck && (word === 'k' || (token.capital && (word === 'm' || word === 'b')))) return { factor: letter, to: at + 1 };
  }
  return { factor: 1, to: i };
}

interface Unit {
  readonly to: number;
  readonly unit: string | null;
  readonly noun: string | null;
}

function readPercent(tokens: readonly Token[], i: number): Unit | null {
  const word = wordAt(tokens, i);
  if (tokens[i]?.text === '%' || word === 'percent' || word === 'pct') return { to: i + 1, unit: 'percent', noun: null };
  if (word === 'per' && wordAt(tokens, i + 1) === 'cent') return { to: i + 2, unit: 'percent', noun: null };
  if (word === 'percentage' && /^points?$/.test(wordAt(tokens, i + 1))) return { to: i + 2, unit: null, noun: 'percentage point' };
  return null;
}

function readMoney(index: CurrencyIndex, tokens: readonly Token[], i: number, before: CurrencyReading | null): Unit | null {
  const hyphen = isDash(tokens[i]) && joined(tokens, i - 1) && joined(tokens, i);
  let at = hyphen ? i + 1 : i;
  if (wordAt(tokens, at) === 'of' || tokens[at]?.text === '(') at++;
  const after = readCurrencyAfter(index, tokens, at);
  if (before === null && after === null) return null;
  const chosen = before?.code != null || after === null ? before : after;
  if (chosen === null) return null;
  const to = after !== null && (before === null || after.code === before.code || before.code === null) ? after.to : i;
  return { to, unit: chosen.code, noun: chosen.code === null ? singularOf(chosen.word) : null };
}

function readMeasure(tokens: readonly Token[], i: number): Unit | null {
  const word = wordAt(tokens, i);
  if (SQUARE_OR_CUBIC.has(word)) {
    const measure = MEASURES.get(wordAt(tokens, i + 1));
    if (measure === undefined) return null;
    return { to: i + 2, unit: `${word.startsWith('sq') ? 'square' : 'cubic'}_${measure}`, noun: null };
  }
  const metric = /^(?:metric|long|short|nautical)$/.test(word) ? 1 : 0;
  const at = wordAt(tokens, i + metric);
  const measure = MEASURES.get(at);
  if (measure === undefined || (at.length <= 2 && tokens[i + metric]?.capital === true && at !== 'mt' && at !== 'mw' && at !== 'gw')) return null;
  if (at === 't' || at === 'm' || at === 'g' || at === 'ha') if (!joined(tokens, i - 1) && at !== 'ha') return null;
  return { to: i + metric + 1, unit: measure, noun: singularOf(measure) };
}

function readUnit(index: CurrencyIndex, tokens: readonly Token[], i: number, value: number, before: CurrencyReading | null): Unit {
  const unit = readMoney(index, tokens, i, before) ?? readPercent(tokens, i) ?? readMeasure(tokens, i);
  if (unit !== null) return unit;
  const at = tokens[i]?.text === '+' ? i + 1 : i;
  const noun = countedNoun(tokens, at, value);
  if (noun === null) return { to: i, unit: null, noun: null };
  return { to: i, unit: MEASURES.has(noun) ? (MEASURES.get(noun) as string) : PERSONS.has(noun) ? 'persons' : 'count', noun };
}

/** The qualifier that ends before `i`, with its first token. */
function readQualifier(tokens: readonly Token[], i: number): { qualifier: Qualifier; from: number } {
  for (const [words, qualifier] of QUALIFIERS) {
    const from = i - words.length;
    if (from < 0 || wordAt(tokens, i - 1) !== words[words.length - 1]) continue;
    if (words.every((word, k) => wordAt(tokens, from + k) === word)) return { qualifier, from };
  }
  return { qualifier: 'exact', from: i };
}

function quantityOf(index: CurrencyIndex, tokens: readonly Token[], figure: Figure): QuantityMention | null {
  const scale = figure.words ? { factor: 1, to: figure.to } : readScale(tokens, figure.to, figure.currency !== null);
  let value = figure.value;
  const unit = readUnit(index, tokens, scale.to, value * scale.factor, figure.currency);
  const scaled = scale.factor > 1;
  if (figure.comma && !scaled && unit.unit === null && figure.currency === null) return null;
  if (figure.pointed && !scaled && unit.unit !== 'percent') value = Math.round(value * 1000);
  value = Number((value * scale.factor).toPrecision(15));
  let { qualifier, from } = readQualifier(tokens, figure.from);
  let to = Math.max(unit.to, scale.to);
  const negative = unit.unit === 'percent' && isDash(tokens[from - 1]) && joined(tokens, from - 1) && !(from >= 2 && joined(tokens, from - 2));
  if (negative) from--;
  if (tokens[to]?.text === '+' && joined(tokens, to - 1)) {
    to++;
    qualifier = 'more_than';
  } else if (wordAt(tokens, to) === 'or' && wordAt(tokens, to + 1) === 'more') qualifier = 'at_least';
  if (isAge(tokens, to, unit.unit)) return null;
  return { type: 'quantity', from, to, value: negative ? -value : value, unit: unit.unit, qualifier, noun: unit.noun };
}

function isAge(tokens: readonly Token[], to: number, unit: string | null): boolean {
  return unit === 'years' && (wordAt(tokens, to) === 'old' || (wordAt(tokens, to) === 'of' && wordAt(tokens, to + 1) === 'age'));
}

/**
 * The numbers of a sentence with what they count or measure, in the order of the text and without overlap.
 *
 * A mention covers qualifier, number, scale, and a currency, percent or measure; a counted noun stays outside of it.
 */
export function findQuantities(tokens: readonly Token[], dates: readonly DateMention[], currencies: readonly CurrencyWords[]): QuantityMention[] {
  const index = currencyIndex(currencies);
  const found: QuantityMention[] = [];
  let nextDate = 0;
  let floor = 0;
  let i = 0;
  while (i < tokens.length) {
    while (nextDate < dates.length && (dates[nextDate] as DateMention).to <= i) nextDate++;
    const date = dates[nextDate];
    if (date !== undefined && date.from <= i) {
      i = date.to;
      floor = i;
      continue;
    }
    const figure = readFigure(index, tokens, i);
    if (figure === null) {
      i = skipped(tokens, i);
      continue;
    }
    const quantity = quantityOf(index, tokens, figure);
    const end = Math.max(i + 1, quantity?.to ?? figure.to);
    if (quantity !== null && end <= (date?.from ?? Number.POSITIVE_INFINITY)) {
      const from = Math.max(quantity.from, floor);
      if (from <= i) found.push({ ...quantity, from });
    }
    i = date === undefined ? end : Math.min(end, Math.max(date.from, i + 1));
    floor = i;
  }
  return found;
}

/** A rejected telephone number or range goes as a whole: "44-56-92" is not three tries. */
function skipped(tokens: readonly Token[], i: number): number {
  let k = i + 1;
  if (tokens[i]?.kind !== 'number') return k;
  if (tokens[i - 1]?.text === '+' && joined(tokens, i - 1)) {
    while (tokens[k]?.kind === 'number' || isDash(tokens[k]) || /^[()]$/.test(tokens[k]?.text ?? '')) k++;
    return k;
  }
  while (k + 1 < tokens.length && isDash(tokens[k]) && tokens[k + 1]?.kind === 'number' && joined(tokens, k - 1) && joined(tokens, k)) k += 2;
  return k;
}
