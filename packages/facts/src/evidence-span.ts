import type { ResolvedSentence, Span, TokenRange } from '@diplomatic-relations/engine';

/** Where the words of a range stand; what an item of a list, or a clause without a verb, has from words before it stands outside. */
export function evidenceSpan(sentence: ResolvedSentence, range: TokenRange): Span {
  const own = sentence.tokens
    .slice(range.from, Math.max(range.to, range.from + 1))
    .filter(({ start }) => start >= sentence.start);
  if (own.length === 0) return { start: sentence.start, end: sentence.end };
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}
