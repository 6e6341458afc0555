import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The environment for programs of this workspace: its own pnpm comes first, and nothing asks or reports. */
export function workspaceEnvironment() {
  const bin = join(ROOT, 'node_modules', '.bin');
  return {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  };
}

/** Runs a program of the workspace with its output shown; gives its exit code. */
export function runProgram(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: workspaceEnvironment(), ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 1));
  });
}

/** Runs turbo; gives its exit code. */
export function runTurbo(args) {
  const turbo = createRequire(join(ROOT, 'package.json')).resolve('turbo/bin/turbo');
  return runProgram(process.execPath, [turbo, ...args]);
}
