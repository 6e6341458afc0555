import { normalizeWord } from '../tokens.ts';

/** A line's words for comparison: lower case, without diacritics and punctuation, one space between. */
export function lineKey(text: string): string {
  return normalizeWord(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
