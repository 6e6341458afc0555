import type { RowOf, TableName } from '@diplomatic-relations/schema';
import { openDuckdbWriter } from './duckdb-writer.ts';
import { portableParquetWriter } from './portable-parquet.ts';
import type { PlainRow } from './row.ts';
import type { TableShape } from './table-shape.ts';

/** What goes into a file's key-value metadata, such as `schema_version` and `dataset_version`. */
export type ParquetMetadata = Readonly<Record<string, string>>;

/** Writes a table's rows, in the order given, as one Parquet file with the types of the schema. */
export type WriteParquet = <T extends TableName>(
  path: string,
  table: T,
  rows: Iterable<RowOf<T>>,
  metadata: ParquetMetadata,
) => Promise<void>;

/** Writes the rows of any table, also one that is not of the schema, as one Parquet file. */
export type WriteParquetTable = (
  path: string,
  shape: TableShape,
  rows: Iterable<PlainRow>,
  metadata: ParquetMetadata,
) => Promise<void>;

/** A writer of Parquet files that holds its resources until it is closed. */
export type ParquetWriter = {
  readonly name: 'duckdb' | 'parquetjs-lite';
  readonly write: WriteParquet;
  readonly writeTable: WriteParquetTable;
  readonly close: () => void;
};

/** DuckDB's writer, or the portable one where DuckDB's native module cannot load. */
export const openParquetWriter = async (): Promise<ParquetWriter> =>
  (await openDuckdbWriter()) ?? portableParquetWriter;

/** Writes a table as one Parquet file, with a writer opened and closed for it alone. */
export const writeParquet: WriteParquet = async (path, table, rows, metadata) => {
  const writer = await openParquetWriter();
  try {
    await writer.write(path, table, rows, metadata);
  } finally {
    writer.close();
  }
};
