import type { ClaimedDocument } from '@diplomatic-relations/job-extract';
import type { Reject } from '@diplomatic-relations/job-ingest';
import { checkDataset } from '@diplomatic-relations/schema';
import type { Dataset } from './dataset.ts';
import { mergeDocuments } from './merge-documents.ts';
import { soundDocuments } from './sound-documents.ts';

/** The facts of all documents, and the documents whose claims could not be used. */
export interface Reconciled {
  readonly dataset: Dataset;
  readonly rejects: readonly Reject[];
}

const SHOWN_ISSUES = 10;

/** Claims of all documents as facts: merged, with stable ids, sorted, and checked as a whole; throws where the whole is not consistent. */
export function reconcile(documents: readonly ClaimedDocument[]): Reconciled {
  const { sound, rejects } = soundDocuments(documents);
  const dataset = mergeDocuments(sound);
  const issues = checkDataset(dataset);
  if (issues.length > 0) {
    const shown = issues.slice(0, SHOWN_ISSUES).map((issue) => `  ${issue.message}`);
    throw new Error(`the dataset is not consistent (${issues.length} issues):\n${shown.join('\n')}`);
  }
  return { dataset, rejects };
}
