import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { ORDINAL } from './noun-kind.ts';

const TENTHS = /^(?:(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth)$/;

/** "11th", "third", "twentieth": a number of a series. */
export function ordinalIn(tokens: ResolvedSentence['tokens'], i: number): boolean {
  const word = tokens[i]?.norm ?? '';
  return ORDINAL.test(word) || TENTHS.test(word);
}
