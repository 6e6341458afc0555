import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type ParquetMetadata,
  sha256Sums,
  stableJson,
  writeAtomically,
  writeDatasetFiles,
} from '@diplomatic-relations/artifacts';
import type { Dataset } from '@diplomatic-relations/job-reconcile';
import { SCHEMA_VERSION } from '@diplomatic-relations/schema';
import type { BuildInfo } from './info.ts';
import { type Manifest, manifestOf } from './manifest.ts';
import { releaseFiles } from './releaseFiles.ts';
import type { TextFile } from './textFile.ts';

/** Writes a build, or a release where `info.release` is given, into a folder that is only replaced when all is written. */
export async function publish(dataset: Dataset, info: BuildInfo, folder: string): Promise<Manifest> {
  let manifest: Manifest | undefined;
  await writeAtomically(folder, async (temporary) => {
    const metadata: ParquetMetadata = {
      schema_version: SCHEMA_VERSION,
      ...(info.release && { dataset_version: info.release.version }),
    };
    manifest = manifestOf(info, await writeDatasetFiles(temporary, dataset, metadata));
    const texts: TextFile[] = [
      { path: 'manifest.json', text: stableJson(manifest) },
      { path: 'rejects.ndjson', text: info.rejects.map((reject) => `${JSON.stringify(reject)}\n`).join('') },
      ...(info.quality ? [{ path: 'quality.json', text: stableJson(info.quality) }] : []),
      ...(info.release ? releaseFiles(manifest, info, info.release) : []),
    ];
    for (const { path, text } of texts) await writeText(join(temporary, path), text);
    if (info.release) await writeText(join(temporary, 'SHA256SUMS'), await sha256Sums(temporary));
  });
  return manifest as Manifest;
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
