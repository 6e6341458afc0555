import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SUMS_FILE, sha256File, stableJson } from '@diplomatic-relations/artifacts';
import { readManifest } from '@diplomatic-relations/versions';
import { releasedVersions } from './release-settings.ts';

/** A release as the index of releases names it. */
export interface ReleaseEntry {
  readonly version: string;
  readonly schema_version: string;
  /** The manifest, as seen from the folder of releases. */
  readonly manifest: string;
  /** SHA-256 of the release's SHA256SUMS, and so of all its files. */
  readonly sha256: string;
}

/** The releases that lie in a folder, the lowest version first. */
export async function releaseEntries(releases: string): Promise<ReleaseEntry[]> {
  const entries: ReleaseEntry[] = [];
  for (const version of await releasedVersions(releases)) {
    const { schema_version } = await readManifest(join(releases, version));
    entries.push({
      version,
      schema_version,
      manifest: `${version}/manifest.json`,
      sha256: await sha256File(join(releases, version, SUMS_FILE)),
    });
  }
  return entries;
}

/** Writes `releases.json`, the index of all releases, and `latest.json`, which points at the newest. */
export async function updatePointers(releases: string): Promise<void> {
  const entries = await releaseEntries(releases);
  const newest = entries.at(-1);
  if (newest === undefined) return;
  await writeWhole(join(releases, 'releases.json'), stableJson(entries));
  await writeWhole(join(releases, 'latest.json'), stableJson(newest));
}

/** Writes a file in one step, so that a reader never sees half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.incomplete`;
  await writeFile(temporary, text);
  await rename(temporary, path);
}
