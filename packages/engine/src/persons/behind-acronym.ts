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

/** "Chairman of the Great Council (the Speaker of Parliament) Mr N", "Governor of the Bank (Alternate Governor of the Fund), N": a note in brackets that a form of address, or a name behind a comma, follows belongs to the title. */
export function behindNote({ tokens, addresses }: SentenceView, at: number): number {
  if (normAt(tokens, at) !== '(') return at;
  for (let k = at + 2; k <= at + LONGEST_NOTE + 1; k++)
    if (normAt(tokens, k) === ')')
      return addresses.has(k + 1) || opensNameBehindComma(tokens, at, k) ? k + 1 : behindAcronym(tokens, at);
  return at;
}

/** Several words in brackets, and the capitals of a name behind a comma. */
function opensNameBehindComma(tokens: readonly Token[], open: number, close: number): boolean {
  return (
    close > open + 3 &&
    tokens[open + 1]?.capital === true &&
    normAt(tokens, close + 1) === ',' &&
    tokens[close + 2]?.capital === true &&
    tokens[close + 3]?.capital === true
  );
}
