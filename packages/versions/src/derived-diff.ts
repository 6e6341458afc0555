import type { DerivedOfManifest, ManifestOfRelease } from './manifest.ts';

/** What differs in one derived table, whose rows follow from those of the tables. */
export interface DerivedDiff {
  readonly table: string;
  /** Null where the earlier release has no such table. */
  readonly rowsBefore: number | null;
  /** Null where the later release has no such table. */
  readonly rowsAfter: number | null;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** Columns with another type, or for which null is newly allowed or forbidden. */
  readonly columnsRetyped: readonly string[];
  readonly isKeyChanged: boolean;
  readonly isContentChanged: boolean;
}

const diffOf = (before: DerivedOfManifest | undefined, after: DerivedOfManifest | undefined): DerivedDiff => {
  const one = {
    table: (after ?? before)?.name ?? '',
    rowsBefore: before?.rows ?? null,
    rowsAfter: after?.rows ?? null,
  };
  if (before === undefined || after === undefined)
    return {
      ...one,
      columnsAdded: [],
      columnsRemoved: [],
      columnsRetyped: [],
      isKeyChanged: false,
      isContentChanged: false,
    };
  const names = ({ columns }: DerivedOfManifest): string[] => columns.map(({ name }) => name);
  const former = new Map(before.columns.map((column) => [column.name, column]));
  return {
    ...one,
    columnsAdded: names(after).filter((name) => !former.has(name)),
    columnsRemoved: names(before).filter((name) => !names(after).includes(name)),
    columnsRetyped: after.columns
      .filter(({ name, type, nullable }) => {
        const known = former.get(name);
        return known !== undefined && (known.type !== type || known.nullable !== nullable);
      })
      .map(({ name }) => name),
    isKeyChanged: JSON.stringify(before.key) !== JSON.stringify(after.key),
    // Parquet files carry the version of the dataset, CSV files only the rows
    isContentChanged: before.csv.sha256 !== after.csv.sha256,
  };
};

/** What differs in the derived tables of two releases, by their manifests, in the order of the later one. */
export const diffDerived = (
  { derived: before = [] }: ManifestOfRelease,
  { derived: after = [] }: ManifestOfRelease,
): DerivedDiff[] => {
  const names = new Set([...after, ...before].map(({ name }) => name));
  const named = (list: readonly DerivedOfManifest[], name: string): DerivedOfManifest | undefined =>
    list.find((each) => each.name === name);
  return [...names].map((name) => diffOf(named(before, name), named(after, name)));
};
