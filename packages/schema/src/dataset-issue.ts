import { type Issue, issue } from './issue.ts';
import type { TableName } from './table-names.ts';
import { table } from './tables.ts';

/** A row of any table, before its shape is known. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Something that is wrong in a dataset, and where. */
export interface DatasetIssue extends Issue {
  /** Which check found it. */
  readonly check: string;
  readonly table: TableName;
  /** Place of the row in its table, from 0. */
  readonly row: number;
}

/** Adds to an issue where it was found: the table, the row's place in it, and its key. */
export function located(check: string, name: TableName, row: number, values: AnyRow, found: Issue): DatasetIssue {
  const key = table(name)
    .key.map((column) => String(values[column]))
    .join(' ');
  return { ...found, check, table: name, row, message: `${name}[${row}] (${key}): ${found.message}` };
}

/** Makes an issue of one row of a dataset. */
export function datasetIssue(
  check: string,
  name: TableName,
  row: number,
  values: AnyRow,
  column: string | null,
  expected: string,
  value: unknown,
): DatasetIssue {
  return located(check, name, row, values, issue(column, expected, value));
}
