// Opens a release with clients of others: DuckDB in Node, HTTP with ranges, and in Python duckdb, pandas, pyarrow, polars and
// the validators of Data Package and Croissant. node tests/clients/run.mjs [folder of a release]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { queryWithDuckdb } from './duckdb.mjs';
import { readOverHttp } from './http.mjs';
import { importFrom } from './packages.mjs';
import { pythonEnvironment } from './python.mjs';
import { readAsR } from './r.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DATASET = join(HERE, '..', '..', 'datasets', 'diplomatic-relations');
const counts = { passed: 0, failed: 0, skipped: 0 };

const say = (text) => process.stdout.write(`${text}\n`);

function releaseFolder(given) {
  if (given !== undefined) return resolve(given);
  const releases = join(DATASET, 'releases');
  const versions = existsSync(releases) ? readdirSync(releases).filter((name) => /^\d+\.\d+\.\d+$/.test(name)) : [];
  const numbers = (version) => version.split('.').map(Number);
  versions.sort((a, b) => {
    const [x, y] = [numbers(a), numbers(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
  return versions.length > 0 ? join(releases, versions.at(-1)) : join(DATASET, 'build', 'release');
}

async function check(name, work) {
  try {
    const { skipped, told } = await work();
    counts[skipped ? 'skipped' : 'passed']++;
    say(`${skipped ? 'skipped' : 'ok     '}  ${name}: ${skipped ?? told}`);
  } catch (error) {
    counts.failed++;
    say(`FAILED   ${name}: ${error.message}`);
  }
}

function run(command, args, folder) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${error?.message ?? ''}${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  return stdout.trim();
}

const folder = releaseFolder(process.argv[2]);
if (!existsSync(join(folder, 'manifest.json'))) {
  process.stderr.write(`expected a release in ${folder}; npm run dataset makes one\n`);
  process.exit(2);
}
say(`clients of ${folder}`);
await check('DuckDB in Node, with views.sql and queries/', () => queryWithDuckdb(folder));
await check('hyparquet over HTTP, by ranges', () => readOverHttp(folder));
await check('CSV by the rules of R', async () => {
  const { readParquet } = await importFrom('versions', '@diplomatic-relations/artifacts');
  return readAsR(folder, async (path) => (await readParquet(path)).rows);
});
const python = pythonEnvironment(join(HERE, 'requirements.txt'));
for (const client of ['duckdb', 'pandas', 'pyarrow', 'polars'])
  await check(`Python, ${client}`, () =>
    python.skipped
      ? python
      : { told: run(python.program('python'), [join(HERE, 'clients.py'), client, folder], folder) },
  );
await check('frictionless validate datapackage.json', () => {
  if (python.skipped) return python;
  const { valid, tasks } = JSON.parse(
    run(python.program('frictionless'), ['validate', '--json', 'datapackage.json'], folder),
  );
  if (valid !== true) throw new Error('the data package is not valid');
  return { told: `${tasks.length} resources are valid` };
});
await check('mlcroissant validate croissant.json', () => {
  if (python.skipped) return python;
  run(python.program('mlcroissant'), ['validate', '--jsonld', 'croissant.json'], folder);
  return { told: 'valid' };
});
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
