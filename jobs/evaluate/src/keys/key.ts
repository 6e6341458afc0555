import type { EvaluatedDataset } from '../evaluate.ts';

/** How a build does on an answer key that others wrote. */
export interface KeyResult {
  /** Lines for a reader: counts by kind, and the score. */
  readonly lines: readonly string[];
  /** What was not found, or not wanted, one line each. */
  readonly differences: readonly string[];
  readonly scores: Readonly<Record<string, number>>;
}

type Table = 'relations' | 'missions' | 'events' | 'interactions';
type Row<T extends Table> = EvaluatedDataset[T][number];

/** The rows of a table by the documents that assert them. */
export function rowsByDocument<T extends Table>(
  dataset: EvaluatedDataset,
  table: T,
): ReadonlyMap<string, readonly Row<T>[]> {
  const documents = new Map<string, string[]>();
  for (const { fact_id, doc_id } of dataset.evidence) {
    const known = documents.get(fact_id) ?? [];
    if (!known.includes(doc_id)) documents.set(fact_id, [...known, doc_id]);
  }
  const rows = new Map<string, Row<T>[]>();
  for (const row of dataset[table] as readonly Row<T>[]) {
    for (const document of documents.get(row.id) ?? []) rows.set(document, [...(rows.get(document) ?? []), row]);
  }
  return rows;
}

/** F1 of precision and recall, 0 where both are 0. */
export function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** A quotient with three decimals, "-" for nothing of nothing. */
export function share(part: number, whole: number): string {
  return whole > 0 ? (part / whole).toFixed(3) : '-';
}
