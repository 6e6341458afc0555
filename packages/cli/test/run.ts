import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ARGUMENTS = ['--conditions=source', '--import', 'tsx', join(ROOT, 'packages', 'cli', 'src', 'main.ts')];

/** Runs the command as a user does, from its sources. */
export function run(args: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...ARGUMENTS, ...args], { cwd: ROOT, encoding: 'utf8', input });
}

/** Starts the command and kills it after so many milliseconds. */
export function runAndKill(args: readonly string[], milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...ARGUMENTS, ...args], { cwd: ROOT, stdio: 'ignore' });
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('exit', () => resolve());
  });
}

/** An empty folder that is gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'command-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder by its path, as text of one character a byte. */
export async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const),
    ),
  );
}
