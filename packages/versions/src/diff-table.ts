import type { TableShape } from '@diplomatic-relations/artifacts';
import type { ExplainedChange } from './reasons.ts';

const column = (name: string, nullable: boolean, description: string) =>
  ({ name, type: 'string', nullable, description }) as const;

/** The columns of the table of differences, `diff/changes.csv` and `diff/changes.parquet`. */
export const DIFF_SHAPE: TableShape = {
  name: 'changes',
  columns: [
    column('table_name', false, 'The table.'),
    column('change', false, 'added, removed or changed.'),
    column('key', false, 'The id of the row; a JSON list of the key’s values where the key has several columns.'),
    column('column_name', true, 'The column that changed; null where the whole row came or went.'),
    column('before', true, 'The value before, as JSON; the whole row where it is gone.'),
    column('after', true, 'The value after, as JSON; the whole row where it is new.'),
    column('reason', true, 'Why; null for a new row without a reason of its own.'),
  ],
};

// null of a cell is JSON's null; no cell at all is the table's null
const json = (value: unknown, isThere: boolean): string | null => (isThere ? JSON.stringify(value ?? null) : null);

/** The rows of the table of differences. */
export const diffRows = (changes: readonly ExplainedChange[]): Record<string, string | null>[] =>
  changes.map(({ table, change, key, column: name, before, after, reason }) => ({
    table_name: table,
    change,
    key,
    column_name: name,
    before: json(before, change !== 'added'),
    after: json(after, change !== 'removed'),
    reason,
  }));
