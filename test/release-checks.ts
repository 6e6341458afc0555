import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releasedVersions, releaseEntries } from '../jobs/publish/src/index.ts';
import {
  type Bump,
  bumpBetween,
  bumped,
  type DiffReport,
  farthest,
  reaches,
  verifyRelease,
} from '../packages/versions/src/index.ts';

const DATASET_PACKAGE = '@diplomatic-relations/dataset';

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** What of the published releases in a folder is not as it was released. */
export async function releaseFaults(releases: string): Promise<string[]> {
  const faults: string[] = [];
  for (const version of await releasedVersions(releases)) {
    const { findings } = await verifyRelease(join(releases, version));
    faults.push(...findings.map(({ file, message }) => `${version}/${file ?? ''}: ${message}`));
  }
  if (faults.length > 0) return faults;
  const entries = await releaseEntries(releases);
  const recorded = (await json(join(releases, 'releases.json'))) as typeof entries;
  const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  for (const version of new Set([...recorded, ...entries].map((entry) => entry.version))) {
    const of = (list: typeof entries) => list.find((entry) => entry.version === version);
    if (differs(of(recorded), of(entries))) faults.push(`${version}: not as releases.json records it`);
  }
  if (differs(await json(join(releases, 'latest.json')), recorded.at(-1)))
    faults.push('latest.json: expected the last release of releases.json');
  return faults;
}

/** How far the changesets that wait in a folder would take the dataset. */
export async function pendingBump(folder: string): Promise<Bump> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const bumps: Bump[] = [];
  for (const name of names) {
    const [, head = ''] = /^---\n([\s\S]*?)\n---/.exec(await readFile(join(folder, name), 'utf8')) ?? [];
    for (const [, named, bump] of head.matchAll(/^["']?([^"'\n:]+)["']?: *(patch|minor|major) *$/gm))
      if (named === DATASET_PACKAGE) bumps.push(bump as Bump);
  }
  return farthest(bumps);
}

/** What is wrong where the changesets that wait stay below the step that the changes since the last release call for. */
export function bumpFault(last: string, version: string, pending: Bump, { least }: DiffReport): string | null {
  const next = bumped(version, pending);
  const bump = bumpBetween(last, next);
  if (reaches(bump, least.bump)) return null;
  const because = least.reasons.map((reason) => reason.because).join('\n');
  return `changesets lead from ${last} to ${next} (${bump}), the changes call for ${least.bump}:\n${because}`;
}

/** Rows that are gone without a reason from tables that have fewer rows than in the last release. */
export function silentLosses({ diff, changes }: DiffReport): string[] {
  const fallen = diff.tables
    .filter(({ rowsBefore, rowsAfter }) => (rowsAfter ?? 0) < (rowsBefore ?? 0))
    .map(({ table }) => table);
  return changes
    .filter(({ table, change, reason }) => fallen.includes(table) && change === 'removed' && reason === null)
    .map(({ table, key }) => `${table} ${key}`);
}
