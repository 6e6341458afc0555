import { readFile } from 'node:fs/promises';
import { type Column, columns, type RowOf, type TableName } from '@diplomatic-relations/schema';
import { type CastingContext, parse } from 'csv-parse/sync';
import { splitList, unguardFormula } from './cell.ts';
import { explainingFileErrors } from './file-error.ts';

/** A row of a CSV file with the line on which it begins, counted from 1. */
export type CsvRecord = { readonly line: number; readonly row: Record<string, unknown> };

type Cell = { readonly text: string; readonly quoted: boolean };

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

const linesOf = (cells: readonly Cell[]): number =>
  cells.reduce((lines, { text }) => lines + text.split('\n').length - 1, 1);

const isBlank = (cells: readonly Cell[]): boolean => cells.length === 1 && cells[0]?.text === '' && !cells[0].quoted;

/** What a cell stands for; a text that is none of its column's type stays as it is, for a validator to report. */
const value = ({ text, quoted }: Cell, column: Column | undefined): unknown => {
  if (text === '' && !quoted) return null;
  switch (column?.type) {
    case 'integer':
    case 'number':
      return NUMBER.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : text;
    case 'string[]':
      return splitList(unguardFormula(text));
    default:
      return unguardFormula(text);
  }
};

const rowOf = (
  cells: readonly Cell[],
  names: readonly string[],
  byName: ReadonlyMap<string, Column>,
  where: string,
): Record<string, unknown> => {
  if (cells.length !== names.length)
    throw new SyntaxError(`${where}: expected ${names.length} cells, got ${cells.length}`);
  return Object.fromEntries(names.map((name, at) => [name, value(cells[at] as Cell, byName.get(name))]));
};

/** The rows of a CSV text of a table with their lines; columns are found by the names in the header. */
export const csvRecords = (text: string, table: TableName, where = 'CSV'): CsvRecord[] => {
  const byName = new Map(columns(table).map((column): [string, Column] => [column.name, column]));
  let read: Cell[][];
  try {
    read = parse(text, {
      bom: true,
      relax_column_count: true,
      cast: (cell: string, context: CastingContext): Cell => ({ text: cell, quoted: context.quoting }),
    }) as unknown as typeof read;
  } catch (error) {
    throw new SyntaxError(`${where}: expected CSV as RFC 4180 has it: ${(error as Error).message}`, { cause: error });
  }
  const [header, ...body] = read;
  const names = (header ?? []).map((cell) => cell.text);
  if (!names.some((name) => byName.has(name)))
    throw new SyntaxError(
      `${where}, line 1: expected a header with columns of ${table} (${[...byName.keys()].join(', ')}), got ${JSON.stringify(names.join(','))}`,
    );
  let line = 1 + linesOf(header ?? []);
  const records: CsvRecord[] = [];
  for (const cells of body) {
    if (!isBlank(cells)) records.push({ line, row: rowOf(cells, names, byName, `${where}, line ${line}`) });
    line += linesOf(cells);
  }
  return records;
};

/** The rows of a CSV file of a table with their lines, for reports that point at a line. */
export const readCsvRecords = async (path: string, table: TableName): Promise<CsvRecord[]> =>
  csvRecords(await explainingFileErrors('cannot read', path, () => readFile(path, 'utf8')), table, path);

/** The typed rows of a CSV file that `writeCsv` made, with every rule of writing reversed. */
export const readCsv = async <T extends TableName>(path: string, table: T): Promise<RowOf<T>[]> =>
  (await readCsvRecords(path, table)).map(({ row }) => row as RowOf<T>);
