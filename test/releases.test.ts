import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releasedVersions } from '../jobs/publish/src/index.ts';
import { type Comparison, verifyRelease } from '../packages/versions/src/index.ts';
import { type BuiltRelease, buildRelease } from './build-release.ts';
import { bumpFault, pendingBump, releaseFaults, silentLosses } from './release-checks.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATASET = join(ROOT, 'datasets', 'diplomatic-relations');
const RELEASES = join(DATASET, 'releases');
const LAST = (await releasedVersions(RELEASES)).at(-1);

describe('published releases', () => {
  it('are sound, and never change', async () => expect(await releaseFaults(RELEASES)).toEqual([]));
});

describe('the next release', () => {
  let built: BuiltRelease;
  beforeAll(async () => {
    built = await buildRelease(DATASET);
  });
  afterAll(() => built?.remove());

  const sinceLast = (): Promise<Comparison> => built.compareWith(join(RELEASES, LAST as string));

  it('would be sound', async () => expect((await verifyRelease(built.folder)).findings).toEqual([]));

  it.runIf(LAST !== undefined)('goes as far as its changes call for, by the changesets that wait', async () => {
    const { version } = JSON.parse(readFileSync(join(DATASET, 'package.json'), 'utf8'));
    const pending = await pendingBump(join(ROOT, '.changeset'));
    expect(bumpFault(LAST as string, version, pending, (await sinceLast()).report)).toBeNull();
  });

  it.runIf(LAST !== undefined)('says why where a table has fewer rows', async () =>
    expect(silentLosses((await sinceLast()).report)).toEqual([]),
  );
});
