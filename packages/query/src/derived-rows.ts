import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DerivedTable } from './derived-tables.ts';
import type { PlainValue } from './plain-value.ts';
import { openFolder } from './release.ts';
import { viewsSql } from './views-sql.ts';

/** What has to be known of a derived table to compute its rows. */
export type DerivedShape = Pick<DerivedTable, 'name' | 'order'> & {
  readonly columns: readonly { readonly name: string }[];
};

/** A row of a derived table: column names to plain values. */
export type DerivedRow = Readonly<Record<string, PlainValue>>;

// views.sql begins with a view over the Parquet file of each table
const TABLE_VIEW = /^CREATE OR REPLACE VIEW (\w+) AS FROM 'parquet\/\1\.parquet';$/gm;

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const select = ({ name, columns, order }: DerivedShape): string =>
  `SELECT ${columns.map((column) => identifier(column.name)).join(', ')} FROM ${identifier(name)} ORDER BY ${order.map((column) => `${identifier(column)} ASC NULLS LAST`).join(', ')}`;

const viewsOf = (folder: string): Promise<string> =>
  readFile(join(folder, 'views.sql'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return viewsSql();
    throw error;
  });

/** Computes derived tables from the Parquet files of a release or build, with the release's own `views.sql` where it has one. */
export const derivedRows = async (
  folder: string,
  shapes: readonly DerivedShape[],
): Promise<ReadonlyMap<string, readonly DerivedRow[]>> => {
  const sql = await viewsOf(folder);
  const tables = [...sql.matchAll(TABLE_VIEW)].map(([, name]) => name as string);
  const release = await openFolder(folder, tables, { sql: sql.replace(TABLE_VIEW, '') });
  try {
    const found = new Map<string, readonly DerivedRow[]>();
    for (const shape of shapes) {
      const { rows } = await release.query(select(shape));
      const names = shape.columns.map(({ name }) => name);
      found.set(
        shape.name,
        rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))),
      );
    }
    return found;
  } finally {
    release.close();
  }
};
