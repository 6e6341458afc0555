import type { EvaluatedDataset } from '../evaluate.ts';
import { type KeyResult, rowsByDocument, share } from './key.ts';

/** What the title of a readout says: one event with its parties. */
export interface ReadoutDocument {
  readonly doc_id: string;
  readonly events: readonly { readonly kind: string; readonly parties: readonly string[] }[];
}

/** Kinds that a title does not tell apart. */
const TALKS = new Set(['meeting', 'consultations', 'summit', 'visit']);

/** Recall of who met, called or visited whom, from the titles of readouts. */
export function evaluateReadouts(dataset: EvaluatedDataset, documents: readonly ReadoutDocument[]): KeyResult {
  const events = rowsByDocument(dataset, 'events');
  const differences: string[] = [];
  let hits = 0;
  let all = 0;
  for (const { doc_id, events: wanted } of documents) {
    const first = wanted[0];
    if (!first) continue;
    all++;
    const rows = events.get(doc_id) ?? [];
    const found = rows.some(
      (row) =>
        (row.kind === first.kind || (TALKS.has(row.kind) && TALKS.has(first.kind))) &&
        sharedParties(row.parties, first.parties),
    );
    if (found) hits++;
    else
      differences.push(
        `missed  ${doc_id}  ${first.kind} of ${first.parties.join(', ')}; found ${rows.map((row) => `${row.kind} of ${row.parties.join(', ')}`).join('; ') || 'nothing'}`,
      );
  }
  return {
    lines: [`recall ${share(hits, all)} (${hits} of ${all})`],
    differences,
    scores: { recall: all ? hits / all : 0 },
  };
}

function sharedParties(ours: readonly string[], theirs: readonly string[]): boolean {
  const shared = theirs.filter((party) => ours.includes(party)).length;
  return shared === theirs.length || shared >= 2;
}
