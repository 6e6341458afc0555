// Everything that has to hold: types, lint, changesets, all tests; ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runProgram, workspaceEnvironment } from './run-turbo.mjs';

const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const say = (text) => process.stdout.write(`${text}\n`);
const temporary = mkdtempSync(join(tmpdir(), 'check-'));
let passed = 0;
let failed = 0;

const count = (ok) => {
  if (ok) passed++;
  else failed++;
};

async function check(title, command, args) {
  say(`\n== ${title}`);
  const code = await runProgram(command, args);
  count(code === 0);
  if (code !== 0) say(`${title}: failed with exit code ${code}`);
}

/** Changesets compare with the main branch; a folder without its history has nothing to compare. */
async function checkChangesets() {
  const main = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'main'], {
    cwd: ROOT,
    env: workspaceEnvironment(),
  });
  if (main.status === 0) return check('changesets', bin('changeset'), ['status']);
  say('\n== changesets\nskipped: this folder has no git branch "main" to compare with');
}

async function runTests() {
  say('\n== tests');
  const report = join(temporary, 'tests.json');
  const code = await runProgram(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return count(false);
  const results = JSON.parse(readFileSync(report, 'utf8'));
  passed += results.numPassedTests;
  failed += results.numFailedTests;
  // A test file that does not even load has no test that fails.
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  failed += broken.length;
  if (code !== 0 && results.numFailedTests === 0 && broken.length === 0) failed++;
}

try {
  await check('types', bin('tsc'), ['-p', 'tsconfig.json']);
  await check('lint', bin('biome'), ['ci', '--error-on-warnings', '.']);
  await checkChangesets();
  await runTests();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
