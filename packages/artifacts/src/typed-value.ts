import type { Column } from '@diplomatic-relations/schema';
import { daysOfDate, millisecondsOfTimestamp } from './iso-time.ts';
import type { PlainRow } from './row.ts';

type ColumnType = Column['type'];

/** A value that every writer can write: what a column holds, or null. */
export type TypedValue = string | number | boolean | readonly string[] | null;

const isText = (value: unknown): value is string => typeof value === 'string';

const FITS: Readonly<Record<ColumnType, { readonly expected: string; readonly test: (value: unknown) => boolean }>> = {
  string: { expected: 'a string', test: isText },
  integer: { expected: 'a safe integer', test: Number.isSafeInteger },
  number: { expected: 'a finite number', test: Number.isFinite },
  boolean: { expected: 'true or false', test: (value) => typeof value === 'boolean' },
  date: { expected: 'a date as YYYY-MM-DD', test: (value) => isText(value) && daysOfDate(value) !== null },
  timestamp: {
    expected: 'a timestamp as YYYY-MM-DDTHH:MM:SS',
    test: (value) => isText(value) && millisecondsOfTimestamp(value) !== null,
  },
  'string[]': {
    expected: 'a list of non-empty strings',
    test: (value) => Array.isArray(value) && value.every((item) => isText(item) && item !== ''),
  },
};

/** The value of a row's column, checked against the column's type, so that no writer coerces silently. */
export const typedValue = (table: string, column: Column, row: PlainRow, index: number): TypedValue => {
  const value = row[column.name];
  if (value === null) return null;
  const { expected, test } = FITS[column.type];
  if (!test(value))
    throw new TypeError(
      `${table}, row ${index + 1}, column ${column.name}: expected ${expected} or null, got ${JSON.stringify(value) ?? 'nothing'}`,
    );
  // -0 and 0 are one number in every format but Parquet
  return typeof value === 'number' ? value + 0 : (value as TypedValue);
};
