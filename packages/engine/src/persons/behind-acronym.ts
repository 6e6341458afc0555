import type { Token } from '../tokens.ts';
import { normAt } from './sentence-view.ts';

/** "Ambassador to the United Arab Emirates (UAE) N. N.": the acronym in brackets belongs to the title. */
export function behindAcronym(tokens: readonly Token[], at: number): number {
  const word = tokens[at + 1];
  const acronym =
    normAt(tokens, at) === '(' &&
    normAt(tokens, at + 2) === ')' &&
    word !== undefined &&
    word.text.length > 1 &&
    word.text === word.text.toUpperCase();
  return acronym ? at + 3 : at;
}
