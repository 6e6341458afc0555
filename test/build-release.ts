import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { EVALUATED_TABLES, readGold } from '../jobs/evaluate/src/index.ts';
import { readReleaseInfo } from '../jobs/publish/src/index.ts';
import { buildDataset } from '../packages/cli/src/build-dataset.ts';
import { type Comparison, compareReleases, parseReasons, readRelease } from '../packages/versions/src/index.ts';

/** A release made from the checkout, in a folder of its own. */
export interface BuiltRelease {
  readonly folder: string;
  readonly compareWith: (previous: string) => Promise<Comparison>;
  readonly remove: () => Promise<void>;
}

/** Makes the release that the checkout gives now. */
export async function buildRelease(dataset: string): Promise<BuiltRelease> {
  const temporary = await mkdtemp(join(tmpdir(), 'next-release-'));
  const folder = join(temporary, 'release');
  const info = await readReleaseInfo(dataset);
  const gold = await readGold(join(dataset, 'gold'), EVALUATED_TABLES);
  await buildDataset({ inputs: [join(dataset, 'corpus')], out: folder, gold, release: info });
  return {
    folder,
    compareWith: async (previous) => {
      const text = await readFile(join(dataset, 'reasons.json'), 'utf8').catch(() => null);
      const given = text === null ? null : parseReasons(text);
      // reasons since an earlier release say nothing of the changes since this one
      const reasons = given?.since === basename(previous) ? given.reasons : [];
      return compareReleases(await readRelease(previous), await readRelease(folder), info.redirects, reasons);
    },
    remove: () => rm(temporary, { recursive: true, force: true }),
  };
}
