import type { TableName } from '@diplomatic-relations/schema';

/** The forms in which each table is published. */
export type TableFormat = 'parquet' | 'csv';

/** The path of a table's file in the installed package. */
export declare const tablePath: (name: TableName, format?: TableFormat) => string;

/** The address of a table's file of an exact version, which never changes. */
export declare const tableUrl: (name: TableName, version: string, format?: TableFormat) => string;
