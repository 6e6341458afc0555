import { type DocumentClaims, extractDocument, type SourceDocument } from '@diplomatic-relations/facts';
import type { Reject } from '@diplomatic-relations/job-ingest';

/** A document to read, with the file and line that messages name. */
export interface ExtractInput {
  readonly source: SourceDocument;
  readonly file: string;
  readonly line: number | null;
}

/** The claims of a document, with the file and line that it came from. */
export interface ClaimedDocument {
  readonly claims: DocumentClaims;
  readonly file: string;
  readonly line: number | null;
}

/** What extraction gives for one document. */
export type Extracted = ClaimedDocument | { readonly reject: Reject };

/** The claims of one document; an exception becomes a reject, so that one document cannot stop the others. */
export function extractOne(
  input: ExtractInput,
  read: (source: SourceDocument) => DocumentClaims = extractDocument,
): Extracted {
  try {
    return { claims: read(input.source), file: input.file, line: input.line };
  } catch (error) {
    return failed(input, error);
  }
}

/** The reject of a document whose extraction failed. */
export function failed({ source, file, line }: ExtractInput, error: unknown): Extracted {
  const reason = `extraction failed: ${error instanceof Error ? error.message : String(error)}`;
  return { reject: { doc_id: source.docId, file, line, reason, expected: 'a document that the engine can read' } };
}
