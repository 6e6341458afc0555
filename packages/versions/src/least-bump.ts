import type { DerivedDiff } from './derived-diff.ts';
import type { Redirect } from './redirects.ts';
import type { ReleaseDiff, TableDiff } from './release-diff.ts';
import { type SchemaChange, schemaChangeText } from './schema-change.ts';
import { type Bump, farthest } from './version.ts';

/** Why a version has to go so far. */
export interface BumpReason {
  readonly bump: Bump;
  readonly because: string;
}

/** The smallest step in version that two releases allow, with everything that calls for it. */
export interface LeastBump {
  readonly bump: Bump;
  /** The farthest first. */
  readonly reasons: readonly BumpReason[];
}

const FEW = 3;

const some = (items: readonly string[]): string =>
  items.length <= FEW ? items.join(', ') : `${items.slice(0, FEW).join(', ')} and ${items.length - FEW} more`;

const reason = (bump: Bump, list: readonly string[], what: string): BumpReason[] =>
  list.length === 0 ? [] : [{ bump, because: `${what}: ${some(list)}` }];

const tableReasons = (diff: TableDiff, redirected: ReadonlySet<string>): BumpReason[] => {
  const { table, key, rowsBefore, rowsAfter, columnsAdded, columnsRemoved, added, removed, changed } = diff;
  if (rowsBefore === null) return [{ bump: 'minor', because: `${table}: the table is new` }];
  if (rowsAfter === null) return [{ bump: 'major', because: `${table}: the table is gone` }];
  // rows with a key of several columns, such as evidence, have no id that anybody could cite
  const withId = key.length === 1;
  const gone = removed.map((row) => row.key);
  return [
    ...reason('major', columnsRemoved, `${table}: columns gone`),
    ...reason('minor', columnsAdded, `${table}: columns new`),
    ...reason('major', withId ? gone.filter((id) => !redirected.has(id)) : [], `${table}: ids gone without a redirect`),
    ...reason(
      'minor',
      withId ? gone.filter((id) => redirected.has(id)) : [],
      `${table}: ids withdrawn with a redirect`,
    ),
    ...reason(
      'minor',
      added.map((row) => row.key),
      `${table}: rows new`,
    ),
    ...reason('patch', withId ? [] : gone, `${table}: rows without id corrected away`),
    ...reason(
      'patch',
      changed.map((row) => row.key),
      `${table}: rows corrected`,
    ),
  ];
};

const derivedReasons = (diff: DerivedDiff): BumpReason[] => {
  const { table, rowsBefore, rowsAfter, columnsAdded, columnsRemoved, columnsRetyped, isKeyChanged } = diff;
  const where = `derived ${table}`;
  if (rowsBefore === null) return [{ bump: 'minor', because: `${where}: the table is new` }];
  if (rowsAfter === null) return [{ bump: 'major', because: `${where}: the table is gone` }];
  return [
    ...reason('major', columnsRemoved, `${where}: columns gone`),
    ...reason('major', columnsRetyped, `${where}: columns retyped`),
    ...(isKeyChanged ? [{ bump: 'major', because: `${where}: the key is another` } as const] : []),
    ...reason('minor', columnsAdded, `${where}: columns new`),
    ...(diff.isContentChanged ? [{ bump: 'patch', because: `${where}: other rows` } as const] : []),
  ];
};

/** The least bump that the differences of schema and data call for. */
export const leastBump = (
  schema: readonly SchemaChange[],
  data: ReleaseDiff,
  redirects: readonly Redirect[],
): LeastBump => {
  const redirected = new Set(redirects.map(({ old_id }) => old_id));
  const reasons: BumpReason[] = [
    ...schema.map((change) => ({ bump: change.bump, because: schemaChangeText(change) })),
    ...data.tables.flatMap((table) => tableReasons(table, redirected)),
    ...data.derived.flatMap(derivedReasons),
  ];
  const order: readonly Bump[] = ['major', 'minor', 'patch'];
  return {
    bump: farthest(reasons.map(({ bump }) => bump)),
    reasons: order.flatMap((bump) => reasons.filter((each) => each.bump === bump)),
  };
};
