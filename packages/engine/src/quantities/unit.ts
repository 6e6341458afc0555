import { wordAt } from '../dates/cursor.ts';
import { isJoiningHyphen, joined } from '../joints.ts';
import type { Token } from '../tokens.ts';
import { countedNoun } from './counted-noun.ts';
import { type CurrencyIndex, type CurrencyReading, readCurrencyAfter } from './currency.ts';
import { singularOf } from './nouns.ts';
import { LETTER_SCALES, MEASURES, PEOPLES, PERSONS, SCALES, SQUARE_OR_CUBIC } from './words.ts';

/** The scale after a number, with the index after it. */
export function readScale(tokens: readonly Token[], i: number, money: boolean): { factor: number; to: number } {
  const hyphen = isJoiningHyphen(tokens, i);
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
    if (stuck && (word === 'k' || (token.capital && (word === 'm' || word === 'b'))))
      return { factor: letter, to: at + 1 };
  }
  return { factor: 1, to: i };
}

/** What a number measures, with the index after the words that say so. */
export interface Unit {
  readonly to: number;
  readonly unit: string | null;
  readonly noun: string | null;
}

function readPercent(tokens: readonly Token[], i: number): Unit | null {
  const word = wordAt(tokens, i);
  if (tokens[i]?.text === '%' || word === 'percent' || word === 'pct' || word === 'pc')
    return { to: i + 1, unit: 'percent', noun: null };
  if (word === 'per' && wordAt(tokens, i + 1) === 'cent') return { to: i + 2, unit: 'percent', noun: null };
  if (word === 'percentage' && /^points?$/.test(wordAt(tokens, i + 1)))
    return { to: i + 2, unit: null, noun: 'percentage point' };
  return null;
}

function readMoney(
  index: CurrencyIndex,
  tokens: readonly Token[],
  i: number,
  before: CurrencyReading | null,
): Unit | null {
  const hyphen = isJoiningHyphen(tokens, i);
  let at = hyphen ? i + 1 : i;
  const bracket = tokens[at]?.text === '(';
  if (wordAt(tokens, at) === 'of' || bracket) at++;
  const named = readCurrencyAfter(index, tokens, at);
  // "17 million ($17.9 million)": the bracket holds another sum, and no name of a currency.
  const after = bracket && named !== null && tokens[named.to]?.kind === 'number' ? null : named;
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
  if (
    measure === undefined ||
    (at.length <= 2 && tokens[i + metric]?.capital === true && at !== 'mt' && at !== 'mw' && at !== 'gw')
  )
    return null;
  if (at === 't' || at === 'm') if (!joined(tokens, i - 1)) return null;
  return { to: i + metric + 1, unit: measure, noun: singularOf(measure) };
}

/** The unit after a number, or the noun that it counts. */
export function readUnit(
  index: CurrencyIndex,
  tokens: readonly Token[],
  i: number,
  value: number,
  before: CurrencyReading | null,
): Unit {
  const unit = readMoney(index, tokens, i, before) ?? readPercent(tokens, i) ?? readMeasure(tokens, i);
  if (unit !== null) return unit;
  const at = tokens[i]?.text === '+' ? i + 1 : i;
  const noun = countedNoun(tokens, at, value);
  if (noun === null) return { to: i, unit: null, noun: null };
  return {
    to: i,
    unit: MEASURES.has(noun)
      ? (MEASURES.get(noun) as string)
      : PERSONS.has(noun) || isPeople(noun, tokens, at)
        ? 'persons'
        : 'count',
    noun,
  };
}

/** Whether a capitalised plural is a people: "5,000 Kenyans". */
function isPeople(noun: string, tokens: readonly Token[], i: number): boolean {
  if (!noun.endsWith('an') && !PEOPLES.has(noun)) return false;
  for (let k = i; k < i + 6 && k < tokens.length; k++)
    if (tokens[k]?.capital && singularOf(wordAt(tokens, k)) === noun) return true;
  return false;
}
