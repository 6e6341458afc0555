import { join } from 'node:path';
import { readParquet, sha256Text } from '@diplomatic-relations/artifacts';
import { readManifest } from '../manifest.ts';
import type { Finding } from './finding.ts';
import { few } from './table-files.ts';

/** What a comparison of a release with documents gave. */
export interface DocumentsVerification {
  /** How many documents of the release were given. */
  readonly documents: number;
  /** How many quotes were looked up in them. */
  readonly quotes: number;
  readonly findings: readonly Finding[];
}

/** Checks documents that somebody has against a release: that each is the text that was read, and has every quote at its offsets. */
export const verifyDocuments = async (
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<DocumentsVerification> => {
  const { inputs, tables } = await readManifest(folder);
  const findings: Finding[] = [];
  const same = new Map<string, readonly string[]>();
  for (const { doc_id, text_sha256 } of inputs) {
    const text = texts.get(doc_id);
    if (text === undefined) continue;
    const found = sha256Text(text);
    // releases that were made before hashes of texts have quotes to go by
    if (text_sha256 !== undefined && found !== text_sha256) {
      const message = `${doc_id}: expected the text with SHA-256 ${text_sha256}, got another, with ${found}`;
      findings.push({ check: 'texts', file: null, message });
    } else same.set(doc_id, [...text]);
  }
  let quotes = 0;
  for (const { name, parquet } of tables.filter((entry) => entry.name === 'evidence')) {
    const { rows } = await readParquet(join(folder, parquet.path));
    for (const { doc_id, start, end, quote } of rows) {
      const points = same.get(String(doc_id));
      if (points === undefined) continue;
      quotes++;
      const found = points.slice(Number(start), Number(end)).join('');
      if (found === quote) continue;
      const message = `${name}: ${doc_id}, ${start} to ${end}: expected ${JSON.stringify(quote)}, got ${JSON.stringify(found)}`;
      findings.push({ check: 'texts', file: parquet.path, message });
    }
  }
  return { documents: inputs.filter(({ doc_id }) => texts.has(doc_id)).length, quotes, findings: few(findings) };
};
