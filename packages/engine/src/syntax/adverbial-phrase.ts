import type { Token } from '../tokens.ts';

/** A word of "met face to face", "has so far taken". */
export function isAdverbialPhrase(tokens: readonly Token[], i: number): boolean {
  const word = (at: number): string => tokens[at]?.norm ?? '';
  if (word(i) === 'so') return word(i + 1) === 'far';
  if (word(i) === 'far') return word(i - 1) === 'so';
  const start = word(i) === 'to' ? i - 1 : word(i) === 'face' ? (word(i + 1) === 'to' ? i : i - 2) : -1;
  return start >= 0 && word(start) === 'face' && word(start + 1) === 'to' && word(start + 2) === 'face';
}
