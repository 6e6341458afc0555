import type { Dataset } from '@diplomatic-relations/schema';

/** A row as the writers see it: column names to plain values. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** All rows of a dataset by table; a table that is left out counts as empty. */
export type DatasetRows = Partial<Dataset>;
