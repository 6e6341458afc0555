import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  croissant,
  dataPackage,
  type ParquetMetadata,
  SUMS_FILE,
  sha256Sums,
  stableJson,
  writeAtomically,
  writeDatasetFiles,
} from '@diplomatic-relations/artifacts';
import type { Dataset } from '@diplomatic-relations/job-reconcile';
import { SCHEMA_VERSION } from '@diplomatic-relations/schema';
import { compareReleases, readRelease, writeDiff } from '@diplomatic-relations/versions';
import { datasetDescription } from './dataset-description.ts';
import { addDerivedTables } from './derived-tables.ts';
import type { BuildInfo, ReleaseInfo } from './info.ts';
import { type Manifest, manifestOf } from './manifest.ts';
import { releaseFiles } from './release-files.ts';
import type { TextFile } from './text-file.ts';
import { withheldTexts } from './withheld-texts.ts';

/** Writes a build, or a release where `info.release` is given, into a folder that is only replaced when all is written. */
export async function publish(dataset: Dataset, info: BuildInfo, folder: string): Promise<Manifest> {
  let manifest: Manifest | undefined;
  await writeAtomically(folder, async (temporary) => {
    const metadata: ParquetMetadata = {
      schema_version: SCHEMA_VERSION,
      ...(info.release && { dataset_version: info.release.version }),
    };
    const published = info.release ? withheldTexts(dataset, info.release.texts) : dataset;
    const files = await writeDatasetFiles(temporary, published, metadata);
    const derived = await addDerivedTables(temporary, metadata, info.release !== null);
    const description = datasetDescription(published, info);
    manifest = manifestOf(info, files, derived);
    const texts: TextFile[] = [
      { path: 'manifest.json', text: stableJson(manifest) },
      { path: 'datapackage.json', text: stableJson(dataPackage(description, files, derived)) },
      { path: 'croissant.json', text: stableJson(croissant(description, files, derived)) },
      { path: 'rejects.ndjson', text: info.rejects.map((reject) => `${JSON.stringify(reject)}\n`).join('') },
      ...(info.quality ? [{ path: 'quality.json', text: stableJson(info.quality) }] : []),
      ...(info.release ? releaseFiles(manifest, info, info.release) : []),
    ];
    for (const { path, text } of texts) await writeText(join(temporary, path), text);
    if (!info.release) return;
    if (info.release.previous !== null)
      await writeDifferences(temporary, info.release, info.release.previous, metadata);
    await writeText(join(temporary, SUMS_FILE), await sha256Sums(temporary));
  });
  return manifest as Manifest;
}

async function writeDifferences(
  folder: string,
  { redirects, reasons }: ReleaseInfo,
  previous: string,
  metadata: ParquetMetadata,
): Promise<void> {
  const { report } = compareReleases(await readRelease(previous), await readRelease(folder), redirects, reasons);
  await writeDiff(join(folder, 'diff'), report, metadata);
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
