import { type RowOf, TABLE_NAMES, type TableName } from '@diplomatic-relations/schema';

/** The rows of all tables. */
export type Dataset = { [T in TableName]: RowOf<T>[] };

/** A row of a table that is known only at run time. */
export type AnyRow = Record<string, unknown>;

/** A dataset with every table and no row. */
export function emptyDataset(): Dataset {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Dataset;
}
