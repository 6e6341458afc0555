import type { Token } from '../tokens.ts';
import { normAt, type SentenceView } from './sentence-view.ts';

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

/** Words of a note in brackets. */
const LONGEST_NOTE = 8;

/** "Chairman of the Great Council (the Speaker of Parliament) Mr N": a note in brackets that a form of address follows belongs to the title. */
export function behindNote({ tokens, addresses }: SentenceView, at: number): number {
  if (normAt(tokens, at) !== '(') return at;
  for (let k = at + 2; k <= at + LONGEST_NOTE + 1; k++)
    if (normAt(tokens, k) === ')') return addresses.has(k + 1) ? k + 1 : behindAcronym(tokens, at);
  return at;
}
