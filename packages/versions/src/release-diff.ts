import { type DerivedDiff, diffDerived } from './derived-diff.ts';
import { type AnyRow, type ReleaseContent, readRelease, type TableContent } from './release-content.ts';

/** A row that only one of two releases has. */
export interface RowOfOne {
  /** The values of the key, as text. */
  readonly key: string;
  readonly row: AnyRow;
}

/** A cell with one value before and another after. */
export interface CellChange {
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A row that both releases have, with other values. */
export interface RowChange {
  readonly key: string;
  /** As it was. */
  readonly row: AnyRow;
  readonly cells: readonly CellChange[];
}

/** What differs in one table. */
export interface TableDiff {
  readonly table: string;
  /** The columns of the key. */
  readonly key: readonly string[];
  /** Rows of the earlier release; null where it has no such table. */
  readonly rowsBefore: number | null;
  /** Rows of the later release; null where it has no such table. */
  readonly rowsAfter: number | null;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly added: readonly RowOfOne[];
  readonly removed: readonly RowOfOne[];
  readonly changed: readonly RowChange[];
}

/** What differs in the data of two releases, table by table in the order of the later one. */
export interface ReleaseDiff {
  /** Versions; null for a build that is no release. */
  readonly from: string | null;
  readonly to: string | null;
  readonly tables: readonly TableDiff[];
  readonly derived: readonly DerivedDiff[];
}

const keyText = (row: AnyRow, key: readonly string[]): string =>
  key.length === 1 ? String(row[key[0] as string]) : JSON.stringify(key.map((column) => row[column] ?? null));

const byKey = ({ name, rows }: TableContent, key: readonly string[]): Map<string, AnyRow> => {
  const found = new Map<string, AnyRow>();
  for (const row of rows) {
    const text = keyText(row, key);
    if (found.has(text)) throw new Error(`${name}: expected one row with the key ${text}, got several`);
    found.set(text, row);
  }
  return found;
};

const same = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));

const diffTable = (before: TableContent | undefined, after: TableContent | undefined): TableDiff => {
  const { name: table, key } = (after ?? before) as TableContent;
  const left = before === undefined ? new Map<string, AnyRow>() : byKey(before, key);
  const right = after === undefined ? new Map<string, AnyRow>() : byKey(after, key);
  const columnsBefore = before?.columns ?? [];
  const columnsAfter = after?.columns ?? [];
  const shared = columnsAfter.filter((column) => columnsBefore.includes(column));
  const only = (rows: ReadonlyMap<string, AnyRow>, others: ReadonlyMap<string, AnyRow>): RowOfOne[] =>
    [...rows].filter(([text]) => !others.has(text)).map(([text, row]) => ({ key: text, row }));
  return {
    table,
    key,
    rowsBefore: before?.rows.length ?? null,
    rowsAfter: after?.rows.length ?? null,
    columnsAdded: before === undefined ? [] : columnsAfter.filter((column) => !columnsBefore.includes(column)),
    columnsRemoved: after === undefined ? [] : columnsBefore.filter((column) => !columnsAfter.includes(column)),
    added: only(right, left),
    removed: only(left, right),
    changed: [...right].flatMap(([text, row]): RowChange[] => {
      const former = left.get(text);
      if (former === undefined) return [];
      const cells = shared
        .filter((column) => !same(former[column], row[column]))
        .map((column) => ({ column, before: former[column], after: row[column] }));
      return cells.length === 0 ? [] : [{ key: text, row: former, cells }];
    }),
  };
};

/** What differs in the data of two releases that have been read. */
export const diffContents = (before: ReleaseContent, after: ReleaseContent): ReleaseDiff => {
  const names = [...after.tables, ...before.tables].map(({ name }) => name);
  const named = ({ tables }: ReleaseContent, name: string): TableContent | undefined =>
    tables.find((each) => each.name === name);
  return {
    from: before.manifest.dataset?.version ?? null,
    to: after.manifest.dataset?.version ?? null,
    tables: [...new Set(names)].map((name) => diffTable(named(before, name), named(after, name))),
    derived: diffDerived(before.manifest, after.manifest),
  };
};

/** What differs in the data of two releases or builds: rows added, removed and changed, per table. */
export const diffReleases = async (before: string, after: string): Promise<ReleaseDiff> =>
  diffContents(await readRelease(before), await readRelease(after));

/** Whether two releases have the same data. */
export const isSameData = ({ tables }: ReleaseDiff): boolean =>
  tables.every(
    ({ added, removed, changed, columnsAdded, columnsRemoved, rowsBefore, rowsAfter }) =>
      [added, removed, changed, columnsAdded, columnsRemoved].every((list) => list.length === 0) &&
      rowsBefore === rowsAfter,
  );
