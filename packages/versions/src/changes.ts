import type { AnyRow } from './release-content.ts';
import type { ReleaseDiff } from './release-diff.ts';

/** One row that came or went, or one cell that changed. */
export interface Change {
  readonly table: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** The values of the key, as text. */
  readonly key: string;
  /** Null where a whole row came or went. */
  readonly column: string | null;
  /** The cell, or the whole row. */
  readonly before: unknown;
  readonly after: unknown;
  /** The row as it was, or as it came. */
  readonly row: AnyRow;
}

/** The differences as a flat list: a row for each row that came or went and each cell that changed. */
export const changesOf = ({ tables }: ReleaseDiff): Change[] =>
  tables.flatMap(({ table, added, removed, changed }): Change[] => [
    ...removed.map(
      ({ key, row }): Change => ({ table, change: 'removed', key, column: null, before: row, after: null, row }),
    ),
    ...changed.flatMap(({ key, row, cells }) =>
      cells.map(({ column, before, after }): Change => ({ table, change: 'changed', key, column, before, after, row })),
    ),
    ...added.map(
      ({ key, row }): Change => ({ table, change: 'added', key, column: null, before: null, after: row, row }),
    ),
  ]);
