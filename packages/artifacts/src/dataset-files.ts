import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type RowOf, sortedRows, TABLE_NAMES, type TableName } from '@diplomatic-relations/schema';
import { sha256File } from './checksums.ts';
import { writeCsv } from './csv-writer.ts';
import { explainingFileErrors } from './file-error.ts';
import { writeJsonSchema } from './json-schema-files.ts';
import { openParquetWriter, type ParquetMetadata, type ParquetWriter } from './parquet-writer.ts';
import type { DatasetRows } from './row.ts';

/** A file of a table, by its path below the folder of the dataset. */
export type TableFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** What was written of one table. */
export type TableFiles = {
  readonly name: TableName;
  readonly rows: number;
  readonly csv: TableFile;
  readonly parquet: TableFile;
};

/** A file below a folder, with its size and checksum. */
export const tableFile = async (folder: string, path: string): Promise<TableFile> => {
  const { size } = await explainingFileErrors('cannot read', join(folder, path), () => stat(join(folder, path)));
  return { path, bytes: size, sha256: await sha256File(join(folder, path)) };
};

const writeTable = async <T extends TableName>(
  folder: string,
  name: T,
  given: readonly RowOf<T>[],
  metadata: ParquetMetadata,
  parquet: ParquetWriter,
): Promise<TableFiles> => {
  const rows = sortedRows(name, given);
  const csvPath = `csv/${name}.csv`;
  const parquetPath = `parquet/${name}.parquet`;
  await writeCsv(join(folder, csvPath), name, rows);
  await parquet.write(join(folder, parquetPath), name, rows, metadata);
  return {
    name,
    rows: rows.length,
    csv: await tableFile(folder, csvPath),
    parquet: await tableFile(folder, parquetPath),
  };
};

/** Writes every table, empty ones too, as `csv/`, `parquet/` and `schema/` below a folder, in publishing order. */
export const writeDatasetFiles = async (
  folder: string,
  dataset: DatasetRows,
  metadata: ParquetMetadata,
  parquet?: ParquetWriter,
): Promise<TableFiles[]> => {
  for (const part of ['csv', 'parquet'])
    await explainingFileErrors('cannot make the folder', join(folder, part), () =>
      mkdir(join(folder, part), { recursive: true }),
    );
  await writeJsonSchema(join(folder, 'schema'));
  const writer = parquet ?? (await openParquetWriter());
  try {
    const files: TableFiles[] = [];
    for (const name of TABLE_NAMES) files.push(await writeTable(folder, name, dataset[name] ?? [], metadata, writer));
    return files;
  } finally {
    if (parquet === undefined) writer.close();
  }
};
