import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './exit.ts';

/** The folder to query: the one given, else this folder where it is a release or build, else the newest release of the dataset in the folders above or beside the program. */
export async function findRelease(given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  if (await exists('manifest.json')) return resolve('.');
  for (const start of [resolve('.'), dirname(fileURLToPath(import.meta.url))]) {
    for (let folder = start; ; folder = dirname(folder)) {
      for (const releases of [join(folder, 'releases'), join(folder, 'datasets', 'diplomatic-relations', 'releases')]) {
        const newest = await newestVersion(releases);
        if (newest !== null) return join(releases, newest);
      }
      if (folder === dirname(folder)) break;
    }
  }
  throw new UsageError('no release found here; expected --release DIR with the folder of a release or build');
}

/** The folder of the dataset in a checkout: the one given, else the one in the folders above or beside the program. */
export async function findDataset(given: string | undefined): Promise<string> {
  if (given !== undefined) return resolve(given);
  for (const start of [resolve('.'), dirname(fileURLToPath(import.meta.url))]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const dataset = join(folder, 'datasets', 'diplomatic-relations');
      if (await exists(join(dataset, 'release.json'))) return dataset;
      if (folder === dirname(folder)) break;
    }
  }
  throw new UsageError('no dataset found here; expected --dataset DIR with its folder in a checkout');
}

/** The highest version among a folder's subfolders that hold a manifest; null where there is none. */
export async function newestVersion(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => []);
  const versions = names.filter((name) => /^\d+\.\d+\.\d+$/.test(name)).sort(byVersion);
  for (const version of versions.reverse()) if (await exists(join(folder, version, 'manifest.json'))) return version;
  return null;
}

function byVersion(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < 3; i++) if (left[i] !== right[i]) return (left[i] ?? 0) - (right[i] ?? 0);
  return 0;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
