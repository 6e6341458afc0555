import { type Token, tokenize } from '../tokens.ts';
import type { Segment } from '../types.ts';

const [COMMA] = tokenize(',') as [Token];
const [SEMICOLON] = tokenize(';') as [Token];
const [COLON] = tokenize(':') as [Token];

/** The tokens of a table's row, with a comma between two cells, as if it were a line of a list; a semicolon between figures, which a comma would join, and a colon behind a label. */
export function tokensOfRow(text: string, { row, contentStart }: Segment): readonly Token[] {
  const tokens: Token[] = [];
  for (const { start, end } of row?.cells ?? []) {
    if (start < contentStart || start === end) continue;
    const last = tokens.at(-1);
    const cell = tokenize(text, start, end);
    if (last !== undefined && !/[:;,.!?]$/.test(last.text)) {
      const figures = last.kind === 'number' && cell[0]?.kind === 'number';
      const mark = row?.labelled ? COLON : figures ? SEMICOLON : COMMA;
      tokens.push({ ...mark, start: last.end, end: last.end });
    }
    tokens.push(...cell);
  }
  return tokens;
}
