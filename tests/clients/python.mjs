import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
const BIN = process.platform === 'win32' ? 'Scripts' : 'bin';

const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

/** A virtual environment with the packages of a requirements file, made once; `skipped` says why there is none. */
export function pythonEnvironment(requirements) {
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(CACHE, `python-clients-${digest}`);
  const program = (name) => join(folder, BIN, name);
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return { program };
  if (spawnSync('python3', ['--version']).status !== 0) return { skipped: 'there is no python3 here' };
  rmSync(folder, { recursive: true, force: true });
  const made = spawnSync('python3', ['-m', 'venv', folder], { encoding: 'utf8' });
  if (made.status !== 0)
    return { skipped: `python3 cannot make a virtual environment: ${lastLine(made.stdout + made.stderr)}` };
  const installed = spawnSync(program('python'), ['-m', 'pip', 'install', '--quiet', '--requirement', requirements], {
    encoding: 'utf8',
  });
  if (installed.status !== 0) return { skipped: `pip cannot install ${requirements}: ${lastLine(installed.stderr)}` };
  writeFileSync(complete, '');
  return { program };
}
