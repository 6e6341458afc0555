import type { Span } from '../span.ts';

/** A line whose cells stand side by side, with marks between them. */
const BARS = /\s*\|\s*|\s*\t\s*/g;
/** So many blanks part two columns. */
const GAPS = /\s{3,}/g;

/** "| --- | :--: |": the line below the heads of a table in Markdown. */
export function isRule(text: string): boolean {
  return /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?\s*$/.test(text);
}

/** The cells of a line, by bars or tabs, else by wide gaps; one or none where nothing parts it. A bar at the end parts nothing, nor does one before the first cell of such a line. */
export function cellsOfLine({ start, text }: { readonly start: number; readonly text: string }): readonly Span[] {
  const cells = partedBy(text, /[|\t]/.test(text) ? BARS : GAPS);
  const closed = text.endsWith('|');
  // "| 2018 | 2019" without a bar behind it: the first cell is empty.
  const from = closed && text.startsWith('|') ? 1 : 0;
  const to = closed ? cells.length - 1 : cells.length;
  return cells.slice(from, to).map((cell) => ({ start: start + cell.start, end: start + cell.end }));
}

function partedBy(text: string, mark: RegExp): readonly Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    cells.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  cells.push({ start: from, end: text.length });
  return cells;
}
