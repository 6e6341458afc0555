import type { DocumentClaims } from '@diplomatic-relations/facts';
import type { ClaimedDocument } from '@diplomatic-relations/job-extract';
import type { Reject } from '@diplomatic-relations/job-ingest';
import { checkDataset } from '@diplomatic-relations/schema';
import { mergeDocuments } from './merge-documents.ts';

/** Parts documents whose claims make a consistent dataset of their own from those whose claims do not: these become rejects. */
export function soundDocuments(documents: readonly ClaimedDocument[]): { sound: DocumentClaims[]; rejects: Reject[] } {
  const sound: DocumentClaims[] = [];
  const rejects: Reject[] = [];
  for (const { claims, file, line } of documents) {
    const problem = firstProblem(claims);
    if (problem === null) sound.push(claims);
    else {
      const reason = `extraction gave rows that the schema refuses: ${problem}`;
      rejects.push({
        doc_id: claims.document.doc_id,
        file,
        line,
        reason,
        expected: 'rows as the schema describes them',
      });
    }
  }
  return { sound, rejects };
}

function firstProblem(claims: DocumentClaims): string | null {
  try {
    const [first, ...others] = checkDataset(mergeDocuments([claims]));
    if (first === undefined) return null;
    return others.length > 0 ? `${first.message} (and ${others.length} more)` : first.message;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
