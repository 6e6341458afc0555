import type { ClaimRow, FactTable, SourceDocument } from '../claim.ts';
import { extractDocument } from '../extract-document.ts';

/** The rows of one table that a text gives; for tables of examples. */
export function claimsOf<T extends FactTable>(
  table: T,
  text: string,
  hints: Partial<SourceDocument> = {},
): ClaimRow<T>[] {
  const source: SourceDocument = {
    docId: 'example',
    text,
    title: null,
    published: null,
    publisher: null,
    url: null,
    language: 'en',
    licence: null,
    sha256: '0'.repeat(64),
    ...hints,
  };
  return extractDocument(source)
    .claims.filter((claim) => claim.table === table)
    .map((claim) => claim.row as ClaimRow<T>);
}
