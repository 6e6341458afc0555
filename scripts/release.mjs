// Cuts a release: builds the dataset and copies it to releases/<version>, the version of the dataset's package.
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT, runTurbo } from './runTurbo.mjs';

const DATASET = join(ROOT, 'datasets', 'diplomatic-relations');
const { version } = JSON.parse(await readFile(join(DATASET, 'package.json'), 'utf8'));
const target = join(DATASET, 'releases', version);

process.exitCode = await cut();

async function cut() {
  if (await stat(target).catch(() => null)) {
    process.stderr.write(
      `${relative(ROOT, target)} exists, and a release never changes; expected a higher version in datasets/diplomatic-relations/package.json\n`,
    );
    return 1;
  }
  const code = await runTurbo(['run', 'publish-release', '--log-prefix=none']);
  if (code !== 0) return code;
  const temporary = `${target}.incomplete`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(join(DATASET, 'releases'), { recursive: true });
  await cp(join(DATASET, 'build', 'release'), temporary, { recursive: true });
  await rename(temporary, target);
  process.stdout.write(`release ${version} lies in ${relative(ROOT, target)}\n`);
  return 0;
}
