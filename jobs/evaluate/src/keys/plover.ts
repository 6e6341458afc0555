import type { EvaluatedDataset } from '../evaluate.ts';
import { f1, type KeyResult, rowsByDocument, share } from './key.ts';

/** A sentence with the events that its annotators coded. */
export interface PloverSentence {
  readonly doc_id: string;
  readonly gold: readonly {
    readonly source: string | null;
    readonly target: string | null;
    readonly code: string;
    readonly reciprocal?: boolean;
  }[];
}

/** Codes of the key that are no ISO 3166 codes, by what they stand for. */
const FAULTY_CODES: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', VTN: 'VNM' };

/** Source, target and type of events in single sentences; acts within one party or without a target are no rows of ours and are left out. */
export function evaluatePlover(dataset: EvaluatedDataset, sentences: readonly PloverSentence[]): KeyResult {
  const interactions = rowsByDocument(dataset, 'interactions');
  const differences: string[] = [];
  let hits = 0;
  let missed = 0;
  let extra = 0;
  for (const { doc_id, gold } of sentences) {
    const wanted = new Set(
      gold.flatMap(({ source, target, code }) =>
        source && target && source !== target ? [triple(source, target, code)] : [],
      ),
    );
    const predicted = new Set<string>();
    for (const row of interactions.get(doc_id) ?? []) {
      predicted.add(triple(party(row.source), party(row.target), row.event_type));
      if (row.symmetric) predicted.add(triple(party(row.target), party(row.source), row.event_type));
    }
    for (const entry of wanted) {
      if (predicted.has(entry)) hits++;
      else {
        missed++;
        differences.push(`missed  ${doc_id}  ${entry}`);
      }
    }
    for (const entry of predicted) {
      if (wanted.has(entry) || wanted.has(mirrored(entry))) continue;
      extra++;
      differences.push(`extra   ${doc_id}  ${entry}`);
    }
  }
  const precision = hits + extra ? hits / (hits + extra) : 0;
  const recall = hits + missed ? hits / (hits + missed) : 0;
  const lines = [
    `precision ${share(hits, hits + extra)}, recall ${share(hits, hits + missed)}, F1 ${f1(precision, recall).toFixed(3)} (${hits + missed} events in ${sentences.length} sentences)`,
  ];
  return { lines, differences, scores: { precision, recall, f1: f1(precision, recall) } };
}

function party(id: string): string {
  return id.startsWith('org:') ? 'IGO' : id;
}

function triple(source: string, target: string, code: string): string {
  return `${FAULTY_CODES[source] ?? source} ${FAULTY_CODES[target] ?? target} ${code}`;
}

function mirrored(entry: string): string {
  const [source, target, code] = entry.split(' ');
  return `${target} ${source} ${code}`;
}
