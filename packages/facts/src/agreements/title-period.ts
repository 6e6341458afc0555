import type { ResolvedSentence } from '@diplomatic-relations/engine';

const YEARS = /^\d{4}(?:\/\d{4})?$/;

/** "for the years 2024-2027", "for the period 2024 to 2027": the end of the term behind a title; 0 where none stands. */
export function termBehind({ tokens, resolvedDates }: ResolvedSentence, at: number): number {
  if (tokens[at]?.norm !== 'for') return 0;
  let from = at + 1;
  while (/^(?:the|years?|period|term|of|from|between)$/.test(tokens[from]?.norm ?? '')) from++;
  if (from < at + 2 || !/^(?:the|years?|period|term)$/.test(tokens[at + 1]?.norm ?? '')) return 0;
  return (
    resolvedDates.find(({ from: start, to, edtf }) => start > at && start <= from && to > from && YEARS.test(edtf))
      ?.to ?? 0
  );
}

/** The years that a title gives its document, within it or right behind it. */
export function periodIn(sentence: ResolvedSentence, head: number, to: number): string | null {
  const date = sentence.resolvedDates.find(
    (candidate) =>
      candidate.from >= head &&
      candidate.to <= to &&
      (/^\d{4}\/\d{4}$/.test(candidate.edtf) ||
        (/^\d{4}$/.test(candidate.edtf) && sentence.tokens[candidate.from - 1]?.norm === 'for')),
  );
  const behind = sentence.resolvedDates.find(
    (candidate) =>
      candidate.from >= to &&
      candidate.from <= to + 4 &&
      /^\d{4}\/\d{4}$/.test(candidate.edtf) &&
      (sentence.tokens[candidate.from - 1]?.norm === 'for' ||
        (sentence.tokens[candidate.from - 1]?.norm === 'covering' && candidate.from <= to + 2) ||
        candidate.from === to ||
        sentence.tokens.slice(to, candidate.from).every((token) => /^[(,]$/.test(token.norm))),
  );
  return date?.edtf ?? behind?.edtf ?? null;
}
