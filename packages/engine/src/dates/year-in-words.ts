import { isPluralNoun } from '../quantities/nouns.ts';
import { readNumberWords } from '../quantities/number-words.ts';
import type { Token } from '../tokens.ts';
import { wordAt } from './cursor.ts';

/** A year in words that stands behind a month: "two thousand and nine", "nineteen hundred and ninety-one", "nineteen sixty-five", "one thousand nine hundred and ninety"; null where there is none. */
export function readYearInWords(tokens: readonly Token[], i: number): { year: number; to: number } | null {
  const first = readNumberWords(tokens, i);
  if (first === null) return null;
  const century = first.value >= CENTURIES.from && first.value <= CENTURIES.to;
  const rest = century ? readNumberWords(tokens, first.to) : null;
  if (rest !== null && rest.value >= 10 && rest.value < 100)
    return { year: first.value * 100 + rest.value, to: rest.to };
  if (!isYear(first.value)) return null;
  const year = behindScale(tokens, first.value, first.to);
  // "On 5 March two thousand people met": so many people.
  return isPluralNoun(tokens[year.to]) ? null : year;
}

/** "one thousand nine hundred and ninety" may stop short before "and". */
function behindScale(tokens: readonly Token[], value: number, to: number): { year: number; to: number } {
  const rest = value % 100 === 0 && wordAt(tokens, to) === 'and' ? readNumberWords(tokens, to + 1) : null;
  return rest !== null && rest.value < 100 ? { year: value + rest.value, to: rest.to } : { year: value, to };
}

const CENTURIES = { from: 17, to: 20 };

function isYear(value: number): boolean {
  return value >= 1700 && value < 2150;
}
