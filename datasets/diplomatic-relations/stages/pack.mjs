// Puts the release of the package's version into release/, which is what the package holds.
import { cp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DATASET } from './files.mjs';

const { version } = JSON.parse(await readFile(join(DATASET, 'package.json'), 'utf8'));
const released = join(DATASET, 'releases', version);
if (await stat(join(released, 'manifest.json')).catch(() => null)) {
  await rm(join(DATASET, 'release'), { recursive: true, force: true });
  await cp(released, join(DATASET, 'release'), { recursive: true });
} else {
  process.stderr.write(`expected the release ${version} in ${released}; node scripts/release.mjs cuts it\n`);
  process.exitCode = 1;
}
