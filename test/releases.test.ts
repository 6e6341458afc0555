import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseEntries } from '../jobs/publish/src/index.ts';
import {
  type Bump,
  bumpBetween,
  bumped,
  compareVersions,
  farthest,
  isVersion,
  reaches,
  verifyRelease,
} from '../packages/versions/src/index.ts';
import { type BuiltRelease, buildRelease } from './build-release.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATASET = join(ROOT, 'datasets', 'diplomatic-relations');
const RELEASES = join(DATASET, 'releases');
const NAME = '@diplomatic-relations/dataset';

const VERSIONS = (() => {
  try {
    return readdirSync(RELEASES).filter(isVersion).sort(compareVersions);
  } catch {
    return [];
  }
})();

/** How far the changesets that wait would take the dataset. */
async function pendingBump(folder: string): Promise<Bump> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const bumps: Bump[] = [];
  for (const name of names) {
    const [, head = ''] = /^---\n([\s\S]*?)\n---/.exec(await readFile(join(folder, name), 'utf8')) ?? [];
    for (const [, named, bump] of head.matchAll(/^["']?([^"'\n:]+)["']?: *(patch|minor|major) *$/gm))
      if (named === NAME) bumps.push(bump as Bump);
  }
  return farthest(bumps);
}

describe.runIf(VERSIONS.length > 0)('published releases', () => {
  it.each(VERSIONS)('%s is sound', async (version) =>
    expect((await verifyRelease(join(RELEASES, version))).findings).toEqual([]),
  );

  it('never change', async () => {
    const recorded = JSON.parse(readFileSync(join(RELEASES, 'releases.json'), 'utf8'));
    expect(await releaseEntries(RELEASES)).toEqual(recorded);
    expect(JSON.parse(readFileSync(join(RELEASES, 'latest.json'), 'utf8'))).toEqual(recorded.at(-1));
  });
});

describe('the next release', () => {
  let built: BuiltRelease;
  beforeAll(async () => {
    built = await buildRelease(DATASET);
  });
  afterAll(() => built?.remove());

  it('would be sound', async () => expect((await verifyRelease(built.folder)).findings).toEqual([]));

  it.runIf(VERSIONS.length > 0)('goes as far as its changes call for, by the changesets that wait', async () => {
    const { version } = JSON.parse(readFileSync(join(DATASET, 'package.json'), 'utf8'));
    const last = VERSIONS.at(-1) as string;
    const next = bumped(version, await pendingBump(join(ROOT, '.changeset')));
    const { least } = (await built.compareWith(join(RELEASES, last))).report;
    const bump = bumpBetween(last, next);
    expect(
      reaches(bump, least.bump),
      `changesets lead from ${last} to ${next} (${bump}), the changes call for ${least.bump}:\n${least.reasons.map(({ because }) => because).join('\n')}`,
    ).toBe(true);
  });

  it.runIf(VERSIONS.length > 0)('says why where a table has fewer rows', async () => {
    const { report } = await built.compareWith(join(RELEASES, VERSIONS.at(-1) as string));
    const fallen = report.diff.tables
      .filter(({ rowsBefore, rowsAfter }) => (rowsAfter ?? 0) < (rowsBefore ?? 0))
      .map(({ table }) => table);
    const silent = report.changes.filter(
      ({ table, change, reason }) => fallen.includes(table) && change === 'removed' && reason === null,
    );
    expect(silent.map(({ table, key }) => `${table} ${key}`)).toEqual([]);
  });
});
