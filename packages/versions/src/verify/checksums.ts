import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorCode, filesBelow, SUMS_FILE, sha256File } from '@diplomatic-relations/artifacts';
import type { Finding } from './finding.ts';

const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

const finding = (file: string | null, message: string): Finding => ({ check: 'checksums', file, message });

const readSums = async (folder: string): Promise<{ sums: Map<string, string>; findings: Finding[] }> => {
  const sums = new Map<string, string>();
  const findings: Finding[] = [];
  let text: string;
  try {
    text = await readFile(join(folder, SUMS_FILE), 'utf8');
  } catch (error) {
    if (fileErrorCode(error) !== 'ENOENT') throw error;
    return {
      sums,
      findings: [finding(SUMS_FILE, 'the file is missing, so nothing tells whether the others are as released')],
    };
  }
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, digest, path] = LINE.exec(line) ?? [];
    if (digest === undefined || path === undefined || path.split('/').includes('..') || path.startsWith('/'))
      findings.push(
        finding(
          SUMS_FILE,
          `line ${at + 1}: expected a SHA-256 and a path of this folder, got ${JSON.stringify(line.slice(0, 100))}`,
        ),
      );
    else sums.set(path, digest);
  }
  return { sums, findings };
};

/** Compares the files of a folder with its SHA256SUMS: changed, missing and extra ones. */
export const checkSums = async (folder: string): Promise<Finding[]> => {
  const { sums, findings } = await readSums(folder);
  if (sums.size === 0) return findings;
  const present = new Set(await filesBelow(folder));
  for (const [path, digest] of sums) {
    if (!present.has(path)) {
      findings.push(finding(path, `the file is missing; ${SUMS_FILE} lists it`));
      continue;
    }
    const found = await sha256File(join(folder, path));
    if (found !== digest)
      findings.push(finding(path, `the file is not as released: expected SHA-256 ${digest}, got ${found}`));
  }
  for (const path of present)
    if (path !== SUMS_FILE && !sums.has(path))
      findings.push(finding(path, `the file does not belong to the release: ${SUMS_FILE} does not list it`));
  return findings;
};
