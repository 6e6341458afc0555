import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

/** The words of a range as the text has them; words that the sentence shares with another stand elsewhere in it, and get a space. */
export function wordsOf({ tokens }: ResolvedSentence, { from, to }: TokenRange, text: string): string {
  let words = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const before = i > from ? tokens[i - 1] : undefined;
    if (before !== undefined) words += gap(before.end, token.start, text);
    words += token.text;
  }
  return words;
}

function gap(end: number, start: number, text: string): string {
  const between = start >= end ? text.slice(end, start) : ' ';
  return between.trim() === '' ? between : ' ';
}
