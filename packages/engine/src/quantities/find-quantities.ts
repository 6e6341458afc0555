import { wordAt } from '../dates/cursor.ts';
import { isDash, joined } from '../joints.ts';
import type { Token } from '../tokens.ts';
import type { DateMention, QuantityMention } from '../types.ts';
import { type CurrencyIndex, type CurrencyWords, currencyIndex } from './currency.ts';
import { type Figure, opensFigure, readFigure } from './read-figure.ts';
import { readScale, readUnit } from './unit.ts';
import { QUALIFIERS, type Qualifier } from './words.ts';

/** Qualifiers by their last word, in the order of their table. */
const QUALIFIERS_BY_END: ReadonlyMap<string, typeof QUALIFIERS> = new Map(
  QUALIFIERS.map(([words]) => words.at(-1) ?? '').map((end) => [
    end,
    QUALIFIERS.filter(([words]) => words.at(-1) === end),
  ]),
);

/** The qualifier that ends before `i`, with its first token. */
function readQualifier(tokens: readonly Token[], i: number): { qualifier: Qualifier; from: number } {
  for (const [words, qualifier] of QUALIFIERS_BY_END.get(wordAt(tokens, i - 1)) ?? []) {
    const from = i - words.length;
    if (from < 0) continue;
    if (words.every((word, k) => wordAt(tokens, from + k) === word)) return { qualifier, from };
  }
  return { qualifier: 'exact', from: i };
}

function quantityOf(index: CurrencyIndex, tokens: readonly Token[], figure: Figure): QuantityMention | null {
  const first = figure.words ? { factor: 1, to: figure.to } : readScale(tokens, figure.to, figure.currency !== null);
  const rest = restOf(tokens, first);
  const scale = { factor: first.factor, to: rest.to };
  let value = figure.value;
  const unit = readUnit(index, tokens, scale.to, value * scale.factor, figure.currency);
  const scaled = scale.factor > 1;
  if (figure.comma && !scaled && unit.unit === null && figure.currency === null) return null;
  if (figure.pointed && !scaled && unit.unit !== 'percent') value = Math.round(value * 1000);
  value = value * scale.factor + rest.value;
  if (!Number.isSafeInteger(value) || value > 1e14) value = Number(value.toPrecision(15));
  let { qualifier, from } = readQualifier(tokens, figure.from);
  let to = Math.max(unit.to, scale.to);
  const negative =
    unit.unit === 'percent' &&
    isDash(tokens[from - 1]) &&
    joined(tokens, from - 1) &&
    !(from >= 2 && joined(tokens, from - 2));
  if (negative) from--;
  if (tokens[to]?.text === '+' && joined(tokens, to - 1)) {
    to++;
    qualifier = 'more_than';
  } else if (wordAt(tokens, to) === 'or' && wordAt(tokens, to + 1) === 'more') qualifier = 'at_least';
  if (isAge(tokens, to, unit.unit)) return null;
  return { type: 'quantity', from, to, value: negative ? -value : value, unit: unit.unit, qualifier, noun: unit.noun };
}

/** "3 billion 482.5 million": what a smaller scale adds, with the index after it. */
function restOf(
  tokens: readonly Token[],
  { factor, to }: { factor: number; to: number },
): { value: number; to: number } {
  const token = tokens[to];
  if (factor < 1e6 || token?.kind !== 'number' || !/^\d{1,3}(?:\.\d+)?$/.test(token.text)) return { value: 0, to };
  const second = readScale(tokens, to + 1, true);
  const adds = second.factor > 1 && second.factor < factor && second.to > to + 1;
  return adds ? { value: Number(token.text) * second.factor, to: second.to } : { value: 0, to };
}

function isAge(tokens: readonly Token[], to: number, unit: string | null): boolean {
  return (
    unit === 'years' &&
    (wordAt(tokens, to) === 'old' || (wordAt(tokens, to) === 'of' && wordAt(tokens, to + 1) === 'age'))
  );
}

/**
 * The numbers of a sentence with what they count or measure, in the order of the text and without overlap.
 *
 * A mention covers qualifier, number, scale, and a currency, percent or measure; a counted noun stays outside of it.
 */
export function findQuantities(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  currencies: readonly CurrencyWords[],
): QuantityMention[] {
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
    if (!opensFigure(tokens[i] as Token)) {
      i++;
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
  while (
    k + 1 < tokens.length &&
    isDash(tokens[k]) &&
    tokens[k + 1]?.kind === 'number' &&
    joined(tokens, k - 1) &&
    joined(tokens, k)
  )
    k += 2;
  return k;
}
