import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the dataset. */
export const DATASET = join(ROOT, 'datasets', 'diplomatic-relations');

/** The package.json of a folder. */
export const packageOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Packs a folder as it would be published, and gives the path of the tarball. */
export const pack = (folder: string, temporary: string): string => {
  const place = mkdtempSync(join(temporary, 'tarball-'));
  execFileSync(join(ROOT, 'node_modules', '.bin', 'pnpm'), ['pack', '--pack-destination', place], {
    cwd: folder,
    stdio: 'pipe',
  });
  return join(place, readdirSync(place)[0] as string);
};

/** Unpacks a tarball, and gives the folder of the package. */
export const unpack = (tarball: string, temporary: string): string => {
  const folder = mkdtempSync(join(temporary, 'unpacked-'));
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  return join(folder, 'package');
};

/** Makes a folder that can be packed as the package of the dataset, with a given release in it, which need not be cut. */
export const datasetPackage = (folder: string, release: string, version: string): string => {
  mkdirSync(folder, { recursive: true });
  const { devDependencies: _, ...manifest } = packageOf(DATASET);
  const schema = packageOf(join(ROOT, 'packages', 'schema')).version;
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...manifest, version, scripts: {}, dependencies: { '@diplomatic-relations/schema': schema } }),
  );
  cpSync(join(DATASET, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(DATASET, 'README.md'), join(folder, 'README.md'));
  cpSync(release, join(folder, 'release'), { recursive: true });
  return folder;
};

/** Puts an unpacked package of ours into a project outside the workspace. */
export const install = (project: string, tarball: string, temporary: string): void => {
  const folder = unpack(tarball, temporary);
  cpSync(folder, join(project, 'node_modules', packageOf(folder).name), { recursive: true });
};

/** Gives a project a package of others that a folder of this checkout depends on; its own dependencies are found beside it. */
export const lend = (project: string, folder: string, name: string): void => {
  const place = join(project, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(folder, 'node_modules', name), place);
};
