import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The dataset's folder. */
export const DATASET = fileURLToPath(new URL('..', import.meta.url));

/** Where the finished release lies before it is cut. */
export const RELEASE = join(DATASET, 'build', 'release');

const stageFile = (name) => join(DATASET, 'build', 'stages', name);

/** Writes what a stage gives for the next one, a JSON value a line. */
export async function writeStage(name, values) {
  await mkdir(join(DATASET, 'build', 'stages'), { recursive: true });
  await writeFile(stageFile(name), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

/** Reads what a stage before gave. */
export async function readStage(name) {
  const text = await readFile(stageFile(name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** One line of progress. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}
