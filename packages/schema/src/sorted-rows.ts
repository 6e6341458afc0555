import { compareValues } from './order.ts';
import type { TableName } from './table-names.ts';
import { type RowOf, table } from './tables.ts';

/** The rows of a table in the order in which they are published. */
export function sortedRows<T extends TableName>(name: T, rows: readonly RowOf<T>[]): RowOf<T>[] {
  const { order } = table(name);
  return [...rows].sort((a, b) => {
    for (const column of order) {
      const difference = compareValues(a[column as keyof RowOf<T>], b[column as keyof RowOf<T>]);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
