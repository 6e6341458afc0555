import type { TableName } from '@diplomatic-relations/schema';

/** The tables that are computed from those of the schema, and published as files too. */
export declare const DERIVED_TABLE_NAMES: readonly [
  'timeline',
  'dyads',
  'evidence_text',
  'interactions_directed',
  'dyad_year',
];

/** The name of a derived table. */
export type DerivedTableName = (typeof DERIVED_TABLE_NAMES)[number];

/** The forms in which each table is published. */
export type TableFormat = 'parquet' | 'csv';

/** The path of a table's file in the installed package. */
export declare const tablePath: (name: TableName | DerivedTableName, format?: TableFormat) => string;

/** The address of a table's file of an exact version, which never changes. */
export declare const tableUrl: (name: TableName | DerivedTableName, version: string, format?: TableFormat) => string;
