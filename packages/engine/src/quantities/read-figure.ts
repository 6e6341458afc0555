import { opensSentence, wordAt } from '../dates/cursor.ts';
import { isAttached, isDash, joined } from '../joints.ts';
import type { Token } from '../tokens.ts';
import { noteOnWords } from '../word.ts';
import { type CurrencyIndex, type CurrencyReading, readCurrencyBefore } from './currency.ts';
import { type FigureReading, GLUED_FIGURES, readFigures, readGluedFigures } from './figures.ts';
import { isPluralNoun, isPluralWord } from './nouns.ts';
import { NUMBER_OPENERS, type NumberReading, readNumberWords } from './number-words.ts';
import { readScale } from './unit.ts';
import { LABELS, LETTER_SCALES, MEASURES, PHRASE_ENDS, SCALES, WORDLIKE_CODES } from './words.ts';

/** A number in the text before its unit is known. */
export interface Figure {
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
  // "(+48.1%)" is a growth, "+48 22 523" a telephone number.
  const growth = previous?.text === '+' && tokens[to]?.text === '%';
  if (previous !== undefined && !growth && /^[+#№§@/.]$/.test(previous.text) && joined(tokens, i - 1)) return true;
  if (after === undefined) return false;
  if (CLOCK.test(wordAt(tokens, to))) return true;
  // The number of a list item, and "(202) 646-3272".
  if (after.text === '.' && opensSentence(tokens, i) && tokens[to + 1] !== undefined) return true;
  if (
    previous?.text === '(' &&
    after.text === ')' &&
    (tokens[to + 1]?.kind === 'number' || (i > 1 && joined(tokens, i - 2)))
  )
    return true;
  if (previous?.text === ')' && tokens[i - 2]?.kind === 'number' && isDash(after)) return true;
  const stuck = joined(tokens, to - 1);
  if (stuck && (after.text === '/' || after.text === ':')) return true;
  if (stuck && isDash(after) && joined(tokens, to)) return !SCALES.has(wordAt(tokens, to + 1));
  return (
    stuck &&
    after.kind === 'word' &&
    !SCALES.has(wordAt(tokens, to)) &&
    !LETTER_SCALES.has(after.norm) &&
    !MEASURES.has(after.norm)
  );
}

/** "US$1.b": a number that ends at `to`, of which a part is missing. */
function isBroken(tokens: readonly Token[], to: number): boolean {
  const behind = tokens[to + 1];
  return (
    tokens[to]?.text === '.' &&
    joined(tokens, to - 1) &&
    joined(tokens, to) &&
    behind?.kind === 'word' &&
    !behind.capital
  );
}

/** A word that no number begins with, a number in figures, letters with a number stuck to them, or a number in words. */
const NOTHING = 0;
const FIGURES = 1;
const GLUED = 2;
const WORDS = 3;

const opens = noteOnWords(({ kind, text, norm, capital }): number => {
  if (kind === 'number') return FIGURES;
  if (kind !== 'word') return NOTHING;
  if (capital && GLUED_FIGURES.test(text)) return GLUED;
  return NUMBER_OPENERS.has(norm) ? WORDS : NOTHING;
});

/** True for a word that a number can begin with, in figures or in words. */
export function opensFigure(token: Token): boolean {
  return opens(token.word) !== NOTHING;
}

/** Reads a number in figures or words at `i` that is neither a label nor part of a name. */
export function readFigure(index: CurrencyIndex, tokens: readonly Token[], i: number): Figure | null {
  const token = tokens[i] as Token;
  const opening = opens(token.word);
  if (opening === NOTHING) return null;
  if (opening === FIGURES) {
    const figures = readFigures(tokens, i);
    if (figures === null || isBroken(tokens, figures.to)) return null;
    const written = readCurrencyBefore(index, tokens, i);
    const wordlike =
      written !== null && WORDLIKE_CODES.has(written.word) && readScale(tokens, figures.to, true).factor === 1;
    const currency = wordlike ? null : written;
    if (currency === null && (isLabel(tokens, i, figures.to) || isBareName(tokens, i, figures))) return null;
    return { from: currency?.from ?? i, currency, words: false, ...figures };
  }
  // A currency's letters open an amount; "km2" after a number does not.
  const glued = opening === GLUED && tokens[i - 1]?.kind !== 'number' ? readGluedFigures(tokens, i) : null;
  if (glued !== null) {
    const entry = index.glued.get(glued.prefix);
    const scale = glued.suffix === '' ? 1 : (SCALES.get(glued.suffix) ?? LETTER_SCALES.get(glued.suffix));
    if (entry === undefined || scale === undefined) return null;
    if (WORDLIKE_CODES.has(entry.surface) && scale === 1 && readScale(tokens, glued.to, true).factor === 1) return null;
    const currency = { code: entry.code, word: entry.surface, from: i, to: i };
    return {
      from: i,
      to: glued.to,
      value: glued.value * scale,
      comma: false,
      pointed: false,
      yearLike: false,
      words: false,
      currency,
    };
  }
  const words = readNumberWords(tokens, i);
  if (words === null || !countsInWords(tokens, i, words)) return null;
  return {
    from: i,
    to: words.to,
    value: words.value,
    comma: false,
    pointed: false,
    yearLike: false,
    words: true,
    currency: null,
  };
}

/** A year or a number in a name: "Agritex 2025", "the 1982 Convention", "Expo 2020". */
function isBareName(tokens: readonly Token[], i: number, figures: FigureReading): boolean {
  const previous = tokens[i - 1];
  const after = tokens[figures.to];
  const next = wordAt(tokens, figures.to);
  const scaled =
    SCALES.has(next) ||
    after?.text === '%' ||
    next === 'percent' ||
    (next === 'per' && wordAt(tokens, figures.to + 1) === 'cent');
  if (scaled) return false;
  const named =
    previous?.kind === 'word' && previous.capital && !opensSentence(tokens, i - 1) && !PHRASE_ENDS.has(previous.norm);
  if (figures.yearLike && named) return true;
  if (figures.yearLike)
    return isPluralNoun(previous) || isCountedPeople(previous, after)
      ? false
      : !(isPluralNoun(after) || isPluralNoun(tokens[figures.to + 1])) ||
          /^(?:the|a|an|its|his|her|their|our)$/.test(wordAt(tokens, i - 1));
  if (wordAt(tokens, i - 1) === 'at' && /^\d{1,2}\.\d{2}$/.test(tokens[i]?.text ?? '') && !isPluralNoun(after))
    return true;
  if (previous?.text === ',' && after?.text === ',' && figures.value < 120) return true;
  return named && (after === undefined || after.kind !== 'word' || after.capital || PHRASE_ENDS.has(after.norm));
}

/** "an estimated 1646 Kenyans", "there are 1646 Kenyans": as many people, and no year. */
function isCountedPeople(before: Token | undefined, after: Token | undefined): boolean {
  return (
    after?.kind === 'word' &&
    after.capital &&
    isPluralWord(after.norm) &&
    /^(?:estimated|approximately|about|some|nearly|almost|around|roughly|than|are|were|currently|exactly)$/.test(
      before?.norm ?? '',
    )
  );
}

const REFERRING = /^(?:the|these|those|both|our|their|its|his|her|all|other|last|first|next|past|of)$/;
const FRACTIONS = /^(?:half|halves|thirds?|quarters?|fifths?|tenths?)$/;

/** Whether a number in words counts something: not "one of", "the two sides", "two thirds". */
function countsInWords(tokens: readonly Token[], i: number, reading: NumberReading): boolean {
  const next = tokens[reading.to];
  const before = wordAt(tokens, i - 1);
  // "The Caspian Five", "the Group of Seven".
  if (
    tokens[i]?.capital === true &&
    !opensSentence(tokens, i) &&
    (next === undefined || next.kind !== 'word' || PHRASE_ENDS.has(next.norm))
  )
    return false;
  if (next !== undefined && FRACTIONS.test(next.norm)) return false;
  if (isDash(tokens[i - 1]) && joined(tokens, i - 1)) return false;
  if (isDash(next) && joined(tokens, reading.to - 1) && !SCALES.has(wordAt(tokens, reading.to + 1))) return false;
  if (reading.value >= 13) return true;
  if (REFERRING.test(before) && before !== 'of') return false;
  if (reading.value !== 1) return true;
  const article = wordAt(tokens, i) === 'a' || wordAt(tokens, i) === 'an';
  if (
    article ||
    next === undefined ||
    next.kind !== 'word' ||
    next.capital ||
    next.norm.endsWith('ed') ||
    PHRASE_ENDS.has(next.norm)
  )
    return false;
  return (
    !/^(?:no|this|that|each|any|every|another|day|hand|side|time|way|thing|such|single|party|country|state)$/.test(
      next.norm,
    ) && !/^(?:no|this|that|each|any|every|number)$/.test(before)
  );
}
