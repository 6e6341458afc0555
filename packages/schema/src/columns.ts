import type { TSchema } from '@sinclair/typebox';
import type { TableName } from './table-names.ts';
import { table } from './tables.ts';

/** The types of columns, each with its counterpart in CSV, Parquet and SQL. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'timestamp' | 'string[]';

/** A column as writers and readers of files need it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** The code list, without null. */
  readonly enum?: readonly string[];
  /** Whether the code list may grow in a minor version. */
  readonly open?: boolean;
  readonly description: string;
}

function typesOf(property: TSchema): readonly string[] {
  return Array.isArray(property['type']) ? property['type'] : [property['type']];
}

function columnType(property: TSchema): ColumnType {
  const [type] = typesOf(property);
  if (type === 'array') return 'string[]';
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  if (property['format'] === 'date') return 'date';
  return property['x-format'] === 'timestamp' ? 'timestamp' : 'string';
}

/** Describes one column by its property in the table's schema. */
export function describeColumn(name: string, property: TSchema): Column {
  const values = property['enum'] as readonly (string | null)[] | undefined;
  return {
    name,
    type: columnType(property),
    nullable: typesOf(property).includes('null'),
    ...(values === undefined
      ? {}
      : { enum: values.filter((value) => value !== null), open: property['x-enum'] === 'open' }),
    description: property.description ?? '',
  };
}

/** The columns of a table in the order in which they are published. */
export function columns(name: TableName): Column[] {
  return Object.entries(table(name).schema.properties).map(([column, property]) => describeColumn(column, property));
}
