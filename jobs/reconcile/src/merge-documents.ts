import type { DocumentClaims } from '@diplomatic-relations/facts';
import { sortedRows, TABLE_NAMES, type TableName } from '@diplomatic-relations/schema';
import { collectActors } from './collect-actors.ts';
import { type AnyRow, type Dataset, emptyDataset } from './dataset.ts';
import { mergeFacts } from './merge-facts.ts';

/** The rows of all tables that documents give, in publishing order; nothing is checked. */
export function mergeDocuments(documents: readonly DocumentClaims[]): Dataset {
  const merged = mergeFacts(documents);
  const dataset = emptyDataset();
  const put = (name: TableName, rows: readonly unknown[]): void => {
    (dataset as unknown as Record<TableName, AnyRow[]>)[name] = [...rows] as AnyRow[];
  };
  put(
    'documents',
    documents.map(({ document }) => document),
  );
  for (const [name, rows] of merged.facts) put(name, rows);
  put('event_participants', merged.participants);
  put('evidence', merged.evidence);
  put('mentions', uniqueRows(documents.flatMap(({ mentions }) => mentions)));
  put('actors', collectActors(dataset, documents));
  for (const name of TABLE_NAMES) put(name, sortedRows(name, dataset[name] as never));
  return dataset;
}

function uniqueRows<Row>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
