/** A cell of a CSV text; only a quoted cell can be an empty string, an empty one without quotes is null. */
export type CsvCell = { readonly text: string; readonly quoted: boolean };

/** A line of a CSV text, or several where cells hold line breaks, with the number of the first. */
export type CsvLine = { readonly line: number; readonly cells: readonly CsvCell[] };

type Scanned = { readonly cell: CsvCell; readonly next: number };

const BYTE_ORDER_MARK = 0xfeff;
const ENDS_CELL: ReadonlySet<string> = new Set([',', '\n', '\r']);

const scanQuoted = (text: string, start: number, line: number): Scanned => {
  let content = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0)
      throw new SyntaxError(`line ${line}: expected the end of the quoted cell that begins here, got none`);
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { cell: { text: content, quoted: true }, next: quote + 1 };
    content += '"';
    from = quote + 2;
  }
};

const scanPlain = (text: string, start: number, line: number): Scanned => {
  let end = start;
  while (end < text.length && !ENDS_CELL.has(text.charAt(end))) end++;
  const content = text.slice(start, end);
  if (content.includes('"'))
    throw new SyntaxError(
      `line ${line}: expected quotes around a cell with a quote in it, got ${JSON.stringify(content)}`,
    );
  return { cell: { text: content, quoted: false }, next: end };
};

const lineBreaks = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/** The lines of a CSV text (RFC 4180; lines may end in any way), one after the other; throws with the line at fault. */
export function* csvLines(text: string): Generator<CsvLine> {
  let at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const first = line;
    const cells: CsvCell[] = [];
    for (let more = true; more; ) {
      const { cell, next } = text[at] === '"' ? scanQuoted(text, at, line) : scanPlain(text, at, line);
      cells.push(cell);
      if (cell.quoted) line += lineBreaks(cell.text);
      more = text[next] === ',';
      at = more ? next + 1 : next;
    }
    if (at < text.length && !ENDS_CELL.has(text.charAt(at)))
      throw new SyntaxError(
        `line ${line}: expected a comma or the end of the line after a quoted cell, got ${text.charAt(at)}`,
      );
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
    yield { line: first, cells };
  }
}
