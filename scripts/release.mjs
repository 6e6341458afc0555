// Cuts a release: builds the dataset and makes the candidate the release of the version in the dataset's package.json.
import { join } from 'node:path';
import { ROOT, runProgram, runTurbo } from './run-turbo.mjs';

const DATASET = join(ROOT, 'datasets', 'diplomatic-relations');

process.exitCode =
  (await runTurbo(['run', 'publish-release', '--log-prefix=none'])) ||
  (await runProgram(process.execPath, [join(DATASET, 'stages', 'cut.mjs')]));
