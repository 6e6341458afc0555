// Makes the candidate in build/release the release of its version.
import { join } from 'node:path';
import { cutRelease, readReleaseInfo } from '@diplomatic-relations/job-publish';
import { DATASET, RELEASE, say } from './files.mjs';

try {
  const info = await readReleaseInfo(DATASET);
  await cutRelease(RELEASE, join(DATASET, 'releases'), info);
  say(`release ${info.version} lies in releases/${info.version}`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
