import { createWriteStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Column } from '@diplomatic-relations/schema';
import parquet, { type Field } from 'parquetjs-lite';
import { explainingFileErrors } from './file-error.ts';
import { daysOfDate, millisecondsOfTimestamp } from './iso-time.ts';
import type { ParquetMetadata, ParquetWriter, WriteParquet, WriteParquetTable } from './parquet-writer.ts';
import type { PlainRow } from './row.ts';
import { shapeOf, type TableShape } from './table-shape.ts';
import { type TypedValue, typedValue } from './typed-value.ts';

const ROWS_A_GROUP = 100_000;
const MILLISECONDS_A_DAY = 86_400_000;

const TYPES: Readonly<Record<Exclude<Column['type'], 'string[]'>, string>> = {
  string: 'UTF8',
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP_MICROS',
};

// the library's minimum and maximum compare UTF-16 units where readers compare bytes, so it writes none
const leaf = (type: string): Field => ({ type, optional: true, compression: 'GZIP', statistics: false });

const field = (column: Column): Field =>
  column.type === 'string[]'
    ? {
        type: 'LIST',
        optional: true,
        fields: { list: { type: 'LIST', repeated: true, fields: { element: leaf('UTF8') } } },
      }
    : leaf(TYPES[column.type]);

const portableValue = (type: Column['type'], value: TypedValue): unknown => {
  if (value === null) return null;
  if (type === 'date') return new Date((daysOfDate(value as string) as number) * MILLISECONDS_A_DAY);
  if (type === 'timestamp') return new Date(millisecondsOfTimestamp(value as string) as number);
  return typeof value === 'object' ? { list: value.map((element) => ({ element })) } : value;
};

const writeRows = async (
  stream: PassThrough,
  { name: table, columns: all }: TableShape,
  rows: Iterable<PlainRow>,
  metadata: ParquetMetadata,
): Promise<void> => {
  const schema = new parquet.ParquetSchema(Object.fromEntries(all.map((column) => [column.name, field(column)])));
  const writer = await parquet.ParquetWriter.openStream(schema, stream, {
    rowGroupSize: ROWS_A_GROUP,
    useDataPageV2: false,
  });
  for (const [key, value] of Object.entries(metadata)) writer.setMetadata(key, value);
  let index = 0;
  for (const row of rows) {
    const at = index++;
    await writer.appendRow(
      Object.fromEntries(
        all.map((column) => [column.name, portableValue(column.type, typedValue(table, column, row, at))]),
      ),
    );
  }
  await writer.close();
};

const writePortableTable: WriteParquetTable = async (path, shape, rows, metadata) => {
  const stream = new PassThrough();
  const written = explainingFileErrors('cannot write', path, () => pipeline(stream, createWriteStream(path)));
  const produced = writeRows(stream, shape, rows, metadata).catch((error: unknown) => {
    // the library throws bare strings
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  await Promise.race([written, produced.then(() => written)]);
};

/** Writes a table as one Parquet file (gzip) without any native module. */
export const writePortableParquet: WriteParquet = (path, table, rows, metadata) =>
  writePortableTable(path, shapeOf(table), rows as Iterable<PlainRow>, metadata);

/** The writer that is used where DuckDB's native module cannot load. */
export const portableParquetWriter: ParquetWriter = {
  name: 'parquetjs-lite',
  write: writePortableParquet,
  writeTable: writePortableTable,
  close: () => undefined,
};
