import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { explainingFileErrors } from './file-error.ts';

/** The name of the file of checksums. */
export const SUMS_FILE = 'SHA256SUMS';

/** The SHA-256 of a file's bytes, in hexadecimal. */
export const sha256File = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await explainingFileErrors('cannot read', path, () => pipeline(createReadStream(path), hash));
  return hash.digest('hex');
};

/** The SHA-256 of a text as UTF-8, in hexadecimal. */
export const sha256Text = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const pathsBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return pathsBelow(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return found.flat();
};

/** The paths of all files below a folder, with `/` on every system, sorted. */
export const filesBelow = async (folder: string): Promise<string[]> => {
  const paths = await explainingFileErrors('cannot read', folder, () => pathsBelow(folder));
  return paths.map((path) => relative(folder, path).split(sep).join('/')).sort();
};

/** The text of a folder's SHA256SUMS, sorted by path, as `sha256sum --check` reads it; the file itself is left out. */
export const sha256Sums = async (folder: string): Promise<string> => {
  const names = (await filesBelow(folder)).filter((name) => name !== SUMS_FILE);
  const lines: string[] = [];
  // one after the other: a release has few files, and a folder of thousands must not run out of handles
  for (const name of names) lines.push(`${await sha256File(join(folder, name))}  ${name}\n`);
  return lines.join('');
};
