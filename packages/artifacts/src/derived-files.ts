import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Column } from '@diplomatic-relations/schema';
import { writeCsvOf } from './csv-writer.ts';
import { type TableFile, tableFile } from './dataset-files.ts';
import { explainingFileErrors } from './file-error.ts';
import { openParquetWriter, type ParquetMetadata } from './parquet-writer.ts';
import type { PlainRow } from './row.ts';

/** A table that is computed from those of the schema. */
export interface DerivedDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly key: readonly string[];
  /** The columns by which the rows are sorted. */
  readonly order: readonly string[];
  readonly columns: readonly Column[];
}

/** What was written of one derived table. */
export interface DerivedFiles {
  readonly table: DerivedDescription;
  readonly rows: number;
  readonly csv: TableFile;
  readonly parquet: TableFile;
}

/** The folder of derived tables in a release. */
export const DERIVED_FOLDER = 'derived';

/** Writes derived tables, in the order of rows given, as `derived/<name>.csv` and `derived/<name>.parquet` below a folder. */
export const writeDerivedFiles = async (
  folder: string,
  tables: readonly DerivedDescription[],
  rows: ReadonlyMap<string, readonly PlainRow[]>,
  metadata: ParquetMetadata,
): Promise<DerivedFiles[]> => {
  const place = join(folder, DERIVED_FOLDER);
  await explainingFileErrors('cannot make the folder', place, () => mkdir(place, { recursive: true }));
  const writer = await openParquetWriter();
  try {
    const files: DerivedFiles[] = [];
    for (const table of tables) {
      const own = rows.get(table.name);
      if (own === undefined) throw new Error(`expected the rows of ${table.name}, got ${[...rows.keys()].join(', ')}`);
      const path = `${DERIVED_FOLDER}/${table.name}`;
      await writeCsvOf(join(folder, `${path}.csv`), table, own);
      await writer.writeTable(join(folder, `${path}.parquet`), table, own, metadata);
      files.push({
        table,
        rows: own.length,
        csv: await tableFile(folder, `${path}.csv`),
        parquet: await tableFile(folder, `${path}.parquet`),
      });
    }
    return files;
  } finally {
    writer.close();
  }
};
