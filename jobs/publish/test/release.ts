import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Text } from '@diplomatic-relations/artifacts';
import type { Dataset } from '@diplomatic-relations/job-reconcile';
import { exampleDataset } from '@diplomatic-relations/schema';
import { onTestFinished } from 'vitest';
import type { BuildInfo, ReleaseInfo } from '../src/info.ts';
import { publish } from '../src/publish.ts';

export const EXAMPLE: Dataset = exampleDataset() as Dataset;

export const RELEASE: ReleaseInfo = {
  name: 'example',
  title: 'Example',
  version: '1.0.0',
  released: '2024-05-06',
  changelog: '# Changes\n',
  texts: 'full',
  previous: null,
  redirects: [],
  reasons: [],
};

/** An empty folder that is gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'publish-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Publishes a dataset to a folder, as a release unless `release` is null. */
export async function publishTo(
  folder: string,
  release: ReleaseInfo | null = RELEASE,
  dataset: Dataset = EXAMPLE,
): Promise<string> {
  const info: BuildInfo = {
    extractorVersion: '1.0.0',
    inputs: dataset.documents.map(({ doc_id, sha256, text }) => ({
      doc_id,
      file: `${doc_id}.txt`,
      line: null,
      sha256,
      text_sha256: sha256Text(text),
    })),
    rejects: [],
    release,
    quality: null,
  };
  await publish(dataset, info, folder);
  return folder;
}

/** The folder of a dataset with its settings. */
export async function datasetFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await emptyFolder();
  const all = {
    'package.json': '{"version": "1.1.0"}',
    'release.json': '{"name": "example", "title": "Example", "released": "2024-05-06", "texts": "full"}',
    'CHANGELOG.md': '# Changes\n',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text);
  return folder;
}
