import { type Transformation, unchanged } from './variant.ts';

const WIDTH = 72;
const LONG = 110;

/** Long paragraphs that stand between blank lines are broken into short lines. */
export const rewrapLines: Transformation = {
  name: 're-wrap the lines',
  apply: (source) => {
    const lines = source.text.split('\n');
    const text = lines
      .map((line, i) => (line.length > LONG && isBlank(lines[i - 1]) && isBlank(lines[i + 1]) ? wrapped(line) : line))
      .join('\n');
    return unchanged(source, text);
  },
};

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** The words of a line in lines of at most `width` characters. */
export function wrapped(line: string, width = WIDTH): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const rows: string[] = [];
  let row = '';
  for (const word of line.trim().split(/ +/)) {
    if (row !== '' && row.length + word.length >= width) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  rows.push(row);
  return rows.map((part) => indent + part).join('\n');
}
