import { codeAt } from '../characters.ts';
import type { Span } from '../span.ts';

/** One non-blank line of the text, trimmed. */
export interface Line extends Span {
  readonly text: string;
  /** Columns of white space before the first character. */
  readonly indent: number;
  /** Blank lines between this line and the one before it. */
  readonly blanksBefore: number;
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 13 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0x85
  );
}

/** "date 2019-02-10 AMMAN — …": a page's date that its first line was run into. */
const DATED = /^(date \d{4}-\d\d-\d\d)\s+(?=\S)/;

/** Lines at the head of a page, among which its own date stands. */
const HEAD = 10;

/** The non-blank lines of a text, in order; line ends are `\n`, U+2028 or U+2029. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blanks = 0;
  const separators = text.includes('\u2028') || text.includes('\u2029');
  while (from < text.length) {
    const to = lineEnd(text, from, separators);
    let start = from;
    while (start < to && isBlank(codeAt(text, start))) start++;
    let end = to;
    while (end > start && isBlank(codeAt(text, end - 1))) end--;
    const dated = lines.length < HEAD && end > start ? DATED.exec(text.slice(start, Math.min(end, start + 24))) : null;
    if (dated !== null) {
      const line = dated[1] as string;
      lines.push({ start, end: start + line.length, text: line, indent: start - from, blanksBefore: blanks });
      start += dated[0].length;
      blanks = 1;
    }
    if (end > start) {
      lines.push({ start, end, text: text.slice(start, end), indent: start - from, blanksBefore: blanks });
      blanks = 0;
    } else {
      blanks++;
    }
    from = to + 1;
  }
  return lines;
}

/** Where the line that starts at `from` ends; `separators` tells whether the text holds Unicode's line ends at all. */
function lineEnd(text: string, from: number, separators: boolean): number {
  if (!separators) {
    const feed = text.indexOf('\n', from);
    return feed < 0 ? text.length : feed;
  }
  let to = from;
  while (to < text.length && !isLineEnd(codeAt(text, to))) to++;
  return to;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 0x2028 || code === 0x2029;
}
