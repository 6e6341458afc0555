import { csvRecordsOf, csvTextOf, type TableShape } from '@diplomatic-relations/artifacts';

/** An id that a release no longer has, and what stands in its place. */
export interface Redirect {
  readonly old_id: string;
  /** The id that took its place; null where the row was withdrawn and none did. */
  readonly new_id: string | null;
  readonly reason: string;
}

const SHAPE: TableShape = {
  name: 'redirects',
  columns: [
    { name: 'old_id', type: 'string', nullable: false, description: 'An id of an earlier release.' },
    { name: 'new_id', type: 'string', nullable: true, description: 'The id in its place; null where there is none.' },
    { name: 'reason', type: 'string', nullable: false, description: 'Why the id is gone.' },
  ],
};

const order = (redirect: Redirect): string => `${redirect.old_id} ${redirect.new_id ?? ''}`;

/** The text of `redirects.csv`, sorted by the old ids. */
export const redirectsText = (redirects: readonly Redirect[]): string =>
  csvTextOf(
    SHAPE,
    [...redirects].sort((a, b) => (order(a) < order(b) ? -1 : 1)).map((each) => ({ ...each })),
  );

/** The redirects of a CSV text; throws with the line where one is wrong. */
export const parseRedirects = (text: string, where = 'redirects.csv'): Redirect[] =>
  csvRecordsOf(text, SHAPE, where).map(({ line, row }) => {
    const { old_id, new_id = null, reason } = row;
    if (typeof old_id !== 'string' || old_id === '') throw new Error(`${where}, line ${line}: expected an old_id`);
    if (new_id !== null && (typeof new_id !== 'string' || new_id === ''))
      throw new Error(`${where}, line ${line}: expected a new_id, or an empty cell without quotes for none`);
    if (typeof reason !== 'string' || reason.trim() === '')
      throw new Error(`${where}, line ${line}: expected a reason for ${old_id}`);
    return { old_id, new_id, reason };
  });

const prefix = (id: string): string => id.split(/[_:]/)[0] ?? '';

const faultOf = (
  { old_id, new_id }: Redirect,
  ids: ReadonlySet<string>,
  withdrawn: ReadonlySet<string>,
): string | null => {
  if (ids.has(old_id)) return `${old_id} is redirected, and the release still has it`;
  if (new_id === null) return null;
  if (withdrawn.has(new_id)) return `${old_id} is redirected to ${new_id}, which is redirected itself`;
  if (!ids.has(new_id)) return `${old_id} is redirected to ${new_id}, which the release does not have`;
  // the ids of facts start with their table's prefix; an actor may well become another kind of actor
  if (/^[a-z]{3}_/.test(old_id) && prefix(old_id) !== prefix(new_id))
    return `${old_id} is redirected to ${new_id}, a row of another table`;
  return null;
};

/** What is wrong with the redirects of a release, given its ids and the redirects of the release before. */
export const checkRedirects = (
  redirects: readonly Redirect[],
  ids: ReadonlySet<string>,
  former: readonly Redirect[] = [],
): string[] => {
  const byOldId = new Map<string, Redirect[]>();
  for (const redirect of redirects) byOldId.set(redirect.old_id, [...(byOldId.get(redirect.old_id) ?? []), redirect]);
  const withdrawn = new Set(byOldId.keys());
  const faults = redirects.flatMap((redirect) => faultOf(redirect, ids, withdrawn) ?? []);
  for (const [id, all] of byOldId) {
    if (new Set(all.map(({ new_id }) => new_id)).size < all.length)
      faults.push(`${id} is redirected twice to the same`);
    if (all.length > 1 && all.some(({ new_id }) => new_id === null))
      faults.push(`${id} is withdrawn without successor, and redirected as well`);
  }
  for (const { old_id } of former)
    if (!withdrawn.has(old_id) && !ids.has(old_id))
      faults.push(`${old_id} was redirected by an earlier release, and no longer is`);
  return [...new Set(faults)];
};
