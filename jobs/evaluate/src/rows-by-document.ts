import type { EvaluatedDataset } from './evaluate.ts';
import { EVALUATED_TABLES, type EvaluatedTable, type PredictedRow } from './rules.ts';

/** The rows of each compared table by the documents that they have evidence in. */
export function rowsByDocument(
  dataset: EvaluatedDataset,
): ReadonlyMap<EvaluatedTable, ReadonlyMap<string, readonly PredictedRow[]>> {
  const documentsOf = new Map<string, Set<string>>();
  for (const { fact_id, doc_id } of dataset.evidence) {
    const set = documentsOf.get(fact_id) ?? new Set();
    documentsOf.set(fact_id, set.add(doc_id));
  }
  const tables = new Map<EvaluatedTable, Map<string, PredictedRow[]>>();
  for (const table of EVALUATED_TABLES) {
    const byDocument = new Map<string, PredictedRow[]>();
    tables.set(table, byDocument);
    for (const row of dataset[table] as readonly PredictedRow[]) {
      const own = row['doc_id'];
      const documents = typeof own === 'string' ? [own] : (documentsOf.get(String(row['id'])) ?? []);
      for (const document of documents) {
        const list = byDocument.get(document);
        if (list) list.push(row);
        else byDocument.set(document, [row]);
      }
    }
  }
  return tables;
}
