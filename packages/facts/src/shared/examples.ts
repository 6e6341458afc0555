import type { Claim, ClaimRow, FactTable, SourceDocument } from '../claim.ts';
import { extractDocument } from '../extract-document.ts';

/** The claims that a text gives, with their evidence; for tables of examples. */
export function exampleClaims(text: string, hints: Partial<SourceDocument> = {}): readonly Claim[] {
  return extractDocument({
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
  }).claims;
}

/** The rows of one table that a text gives; for tables of examples. */
export function claimsOf<T extends FactTable>(
  table: T,
  text: string,
  hints: Partial<SourceDocument> = {},
): ClaimRow<T>[] {
  return exampleClaims(text, hints)
    .filter((claim) => claim.table === table)
    .map((claim) => claim.row as ClaimRow<T>);
}
