import { readFile } from 'node:fs/promises';
import type { Column, RowOf, TableName } from '@diplomatic-relations/schema';
import { splitList, unguardFormula } from './cell.ts';
import { type CsvCell, csvLines } from './csv-scanner.ts';
import { explainingFileErrors } from './file-error.ts';
import { shapeOf, type TableShape } from './table-shape.ts';

/** A row of a CSV file with the line on which it begins, counted from 1. */
export type CsvRecord = { readonly line: number; readonly row: Record<string, unknown> };

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

const isBlank = (cells: readonly CsvCell[]): boolean => cells.length === 1 && cells[0]?.text === '' && !cells[0].quoted;

/** What a cell stands for; a text that is none of its column's type stays as it is, for a validator to report. */
const value = ({ text, quoted }: CsvCell, column: Column | undefined): unknown => {
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
  cells: readonly CsvCell[],
  names: readonly string[],
  byName: ReadonlyMap<string, Column>,
  line: number,
): Record<string, unknown> => {
  if (cells.length !== names.length)
    throw new SyntaxError(`line ${line}: expected ${names.length} cells, got ${cells.length}`);
  return Object.fromEntries(names.map((name, at) => [name, value(cells[at] as CsvCell, byName.get(name))]));
};

const headerNames = (cells: readonly CsvCell[], table: string, byName: ReadonlyMap<string, Column>): string[] => {
  const names = cells.map(({ text }) => text);
  if (!names.some((name) => byName.has(name)))
    throw new SyntaxError(
      `line 1: expected a header with columns of ${table} (${[...byName.keys()].join(', ')}), got ${JSON.stringify(names.join(','))}`,
    );
  return names;
};

/** The rows of a CSV text of any table with their lines; columns are found by the names in the header. */
export const csvRecordsOf = (text: string, { name: table, columns }: TableShape, where = 'CSV'): CsvRecord[] => {
  const byName = new Map(columns.map((column): [string, Column] => [column.name, column]));
  const records: CsvRecord[] = [];
  let names: string[] | null = null;
  try {
    for (const { line, cells } of csvLines(text)) {
      if (names === null) names = headerNames(cells, table, byName);
      else if (!isBlank(cells)) records.push({ line, row: rowOf(cells, names, byName, line) });
    }
    if (names === null) headerNames([], table, byName);
  } catch (error) {
    throw new SyntaxError(`${where}, ${(error as Error).message}`, { cause: error });
  }
  return records;
};

/** The rows of a CSV text of a table of the schema with their lines. */
export const csvRecords = (text: string, table: TableName, where = 'CSV'): CsvRecord[] =>
  csvRecordsOf(text, shapeOf(table), where);

/** The rows of a CSV file of a table with their lines, for reports that point at a line. */
export const readCsvRecords = async (path: string, table: TableName): Promise<CsvRecord[]> =>
  csvRecords(await explainingFileErrors('cannot read', path, () => readFile(path, 'utf8')), table, path);

/** The typed rows of a CSV file that `writeCsv` made, with every rule of writing reversed. */
export const readCsv = async <T extends TableName>(path: string, table: T): Promise<RowOf<T>[]> =>
  (await readCsvRecords(path, table)).map(({ row }) => row as RowOf<T>);
