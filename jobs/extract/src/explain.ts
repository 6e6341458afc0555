import { explainDocument, type SourceDocument } from '@diplomatic-relations/facts';

/** How a document was read, sentence by sentence, as text for people. */
export function explain(source: SourceDocument): string {
  return explainDocument(source);
}
