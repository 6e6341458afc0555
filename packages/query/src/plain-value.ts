import type { DuckDBValue } from '@duckdb/node-api';
import type { DuckDBModule } from './duckdb-module.ts';

/** A value of a query's result: JSON's kinds, with dates and timestamps as ISO text. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [name: string]: PlainValue };

const DIGITS_OF_A_DOUBLE = 15;

/** The function that turns DuckDB's values into plain ones; integers beyond 2^53 and decimals beyond a double become text. */
export const plainValues = (duckdb: DuckDBModule): ((value: DuckDBValue) => PlainValue) => {
  const plain = (value: DuckDBValue): PlainValue => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint') {
      const number = Number(value);
      return Number.isSafeInteger(number) ? number : value.toString();
    }
    if (value instanceof duckdb.DuckDBDateValue) return value.toString();
    if (value instanceof duckdb.DuckDBTimestampValue) return value.toString().replace(' ', 'T');
    if (value instanceof duckdb.DuckDBDecimalValue)
      return value.width <= DIGITS_OF_A_DOUBLE ? Number(value.toString()) : value.toString();
    if (value instanceof duckdb.DuckDBListValue || value instanceof duckdb.DuckDBArrayValue)
      return value.items.map(plain);
    if (value instanceof duckdb.DuckDBStructValue)
      return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, plain(entry)]));
    if (value instanceof duckdb.DuckDBMapValue)
      return value.entries.map(({ key, value: entry }) => ({ key: plain(key), value: plain(entry) }));
    if (value instanceof duckdb.DuckDBBlobValue) return Buffer.from(value.bytes).toString('hex');
    return value.toString();
  };
  return plain;
};
