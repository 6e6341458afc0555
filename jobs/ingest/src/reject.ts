/** A document, line or folder that gave no document: a row of `rejects.ndjson`. */
export interface Reject {
  readonly doc_id: string | null;
  /** As seen from the input folder, with `/`. */
  readonly file: string;
  readonly line: number | null;
  readonly reason: string;
  readonly expected: string;
}

/** Something a user should know about a document that was taken all the same. */
export interface IngestWarning {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

/** One line of a message for people: where, what came, what was expected. */
export function rejectMessage(reject: Reject): string {
  const line = reject.line === null ? '' : `:${reject.line}`;
  return `${reject.file}${line}: ${reject.reason}; expected ${reject.expected}`;
}
