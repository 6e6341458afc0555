import { sha256Text, WITHHELD_LETTER } from '@diplomatic-relations/artifacts';
import type { ManifestOfRelease } from '../manifest.ts';
import type { AnyRow } from '../release-content.ts';
import type { Finding } from './finding.ts';
import { few } from './table-files.ts';

/** Published texts against the hashes that the manifest has of them; a text that is withheld cannot have its own. */
export const checkTexts = ({ inputs }: ManifestOfRelease, documents: readonly AnyRow[]): Finding[] => {
  const texts = new Map(documents.map((row) => [row['doc_id'], String(row['text'])]));
  return few(
    inputs.flatMap(({ doc_id, text_sha256 }): Finding[] => {
      const text = texts.get(doc_id);
      if (text === undefined || text_sha256 === undefined || text.includes(WITHHELD_LETTER)) return [];
      const found = sha256Text(text);
      if (found === text_sha256) return [];
      const message = `documents: ${doc_id}: expected a text with SHA-256 ${text_sha256} as manifest.json says, got ${found}`;
      return [{ check: 'texts', file: 'parquet/documents.parquet', message }];
    }),
  );
};
