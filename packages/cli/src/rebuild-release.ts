import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVALUATED_TABLES, readGold } from '@diplomatic-relations/job-evaluate';
import { filesOf, readReleaseInfo } from '@diplomatic-relations/job-publish';
import { buildDataset } from './build-dataset.ts';
import { UsageError } from './exit.ts';

/** The files in which a release differs from what a dataset's folder gives, also those that only one of the two has. */
export async function differingFiles(
  release: string,
  version: string | null,
  dataset: string,
  onProgress: (text: string) => void,
): Promise<string[]> {
  const info = await readReleaseInfo(dataset);
  if (info.version !== version)
    throw new UsageError(
      `${dataset} gives version ${info.version}, and the release is ${version ?? 'a build without a version'}; expected a checkout of the tag of the release`,
    );
  const temporary = await mkdtemp(join(tmpdir(), 'rebuilt-'));
  try {
    const rebuilt = join(temporary, 'release');
    const gold = await readGold(join(dataset, 'gold'), EVALUATED_TABLES);
    await buildDataset({ inputs: [join(dataset, 'corpus')], out: rebuilt, gold, release: info, onProgress });
    const names = new Set([...(await filesOf(release)), ...(await filesOf(rebuilt))]);
    const differing: string[] = [];
    for (const name of [...names].sort()) {
      const [one, other] = await Promise.all(
        [release, rebuilt].map((folder) => readFile(join(folder, name)).catch(() => null)),
      );
      if (!one || !other || !one.equals(other)) differing.push(name);
    }
    return differing;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
