import { stringify } from 'csv-stringify/sync';
import type { PlainValue } from './plain-value.ts';
import type { QueryResult } from './read-only-query.ts';

/** The forms in which a result can be written. */
export const TABLE_FORMATS = ['table', 'csv', 'json', 'markdown'] as const;

/** A form in which a result can be written. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

const WIDEST_CELL = 80;

const isList = (value: PlainValue): value is readonly PlainValue[] => Array.isArray(value);

const text = (value: PlainValue): string => {
  if (value === null) return '';
  if (isList(value)) return value.every((item) => typeof item !== 'object') ? value.join(';') : JSON.stringify(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const oneLine = (value: PlainValue): string => text(value).replace(/\s+/g, ' ').trim();

// code points without combining marks; wide East Asian letters take two columns
const width = (line: string): number => {
  let columns = 0;
  for (const character of line)
    if (!/\p{M}/u.test(character))
      columns += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(
        character,
      )
        ? 2
        : 1;
  return columns;
};

const shortened = (line: string): string => {
  const characters = [...line];
  return characters.length > WIDEST_CELL ? `${characters.slice(0, WIDEST_CELL - 1).join('')}…` : line;
};

const asTable = ({ columns, rows }: QueryResult): string => {
  const cells = rows.map((row) => row.map((value) => shortened(oneLine(value))));
  const numeric = columns.map(
    (_, at) => rows.length > 0 && rows.every((row) => row[at] === null || typeof row[at] === 'number'),
  );
  const widths = columns.map((name, at) =>
    cells.reduce((most, row) => Math.max(most, width(row[at] ?? '')), width(name)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - width(cell));
        return numeric[at] ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  const count = `(${rows.length} ${rows.length === 1 ? 'row' : 'rows'})`;
  return `${[line(columns), widths.map((size) => '─'.repeat(size)).join('  '), ...cells.map(line), count].join('\n')}\n`;
};

const asMarkdown = ({ columns, rows }: QueryResult): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cell = (value: PlainValue): string => oneLine(value).replace(/[\\|]/g, (character) => `\\${character}`);
  return `${[line(columns.map(cell)), line(columns.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n')}\n`;
};

const asCsv = ({ columns, rows }: QueryResult): string =>
  stringify(
    [
      [...columns],
      ...rows.map((row) =>
        row.map((value) => (isList(value) || (typeof value === 'object' && value !== null) ? text(value) : value)),
      ),
    ],
    { quoted_string: true, escape_formulas: true, record_delimiter: '\n', cast: { boolean: String } },
  );

const asJson = ({ columns, rows }: QueryResult): string => {
  const objects = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])));
  return `${JSON.stringify(objects, null, 2)}\n`;
};

const WRITERS: Readonly<Record<TableFormat, (result: QueryResult) => string>> = {
  table: asTable,
  csv: asCsv,
  json: asJson,
  markdown: asMarkdown,
};

/** The text of a result in one of the forms, with a line break at its end. */
export const formatTable = (result: QueryResult, format: TableFormat): string => WRITERS[format](result);
