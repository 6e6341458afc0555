import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of two folders that are not equal to the byte, or that only one of them has; sorted. */
export async function differingFiles(left, right) {
  const names = new Set([...(await filesBelow(left)), ...(await filesBelow(right))]);
  const differing = [];
  for (const name of [...names].sort()) {
    const [a, b] = await Promise.all([left, right].map((folder) => readFile(join(folder, name)).catch(() => null)));
    if (a === null || b === null || !a.equals(b)) differing.push(name);
  }
  return differing;
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
}
