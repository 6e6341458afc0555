import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RowOf, TableName } from '@diplomatic-relations/schema';
import { stringify } from 'csv-stringify/sync';
import { guardFormula, joinList, plainNumber } from './cell.ts';
import { explainingFileErrors } from './file-error.ts';
import type { PlainRow } from './row.ts';
import { shapeOf, type TableShape } from './table-shape.ts';
import { type TypedValue, typedValue } from './typed-value.ts';

const ROWS_A_BATCH = 2000;

const OPTIONS = {
  quoted_string: true,
  record_delimiter: '\n',
  cast: { boolean: (value: boolean) => String(value), number: plainNumber },
} as const;

const cell = (value: TypedValue): string | number | boolean | null => {
  if (typeof value === 'string') return guardFormula(value);
  return typeof value === 'object' && value !== null ? guardFormula(joinList(value)) : value;
};

function* csvChunks({ name, columns: all }: TableShape, rows: Iterable<PlainRow>): Generator<string> {
  yield `${all.map((column) => column.name).join(',')}\n`;
  let batch: (string | number | boolean | null)[][] = [];
  let index = 0;
  for (const row of rows) {
    const at = index++;
    batch.push(all.map((column) => cell(typedValue(name, column, row, at))));
    if (batch.length < ROWS_A_BATCH) continue;
    yield stringify(batch, OPTIONS);
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch, OPTIONS);
}

/** The CSV text of the rows of any table, also one that is not of the schema. */
export const csvTextOf = (shape: TableShape, rows: Iterable<PlainRow>): string => [...csvChunks(shape, rows)].join('');

/** The CSV text of a table's rows, in the order given. */
export const csvText = <T extends TableName>(table: T, rows: Iterable<RowOf<T>>): string =>
  csvTextOf(shapeOf(table), rows as Iterable<PlainRow>);

/** Writes the rows of any table, in the order given, as CSV to a file or a stream, which it ends. */
export const writeCsvOf = async (
  target: string | Writable,
  shape: TableShape,
  rows: Iterable<PlainRow>,
): Promise<void> => {
  const source = Readable.from(csvChunks(shape, rows));
  if (typeof target !== 'string') return pipeline(source, target);
  await explainingFileErrors('cannot write', target, () => pipeline(source, createWriteStream(target)));
};

/** Writes the rows of a table of the schema, in the order given, as CSV to a file or a stream, which it ends. */
export const writeCsv = <T extends TableName>(
  target: string | Writable,
  table: T,
  rows: Iterable<RowOf<T>>,
): Promise<void> => writeCsvOf(target, shapeOf(table), rows as Iterable<PlainRow>);
