import { join } from 'node:path';
import { readCsv } from '@diplomatic-relations/artifacts';
import type { EvaluatedDataset } from './evaluate.ts';
import { EVALUATED_TABLES } from './rules.ts';

/** The rows of a build or release that are compared, from its CSV files. */
export async function loadBuild(folder: string): Promise<EvaluatedDataset> {
  const tables: Record<string, unknown> = {};
  for (const table of [...EVALUATED_TABLES, 'evidence'] as const)
    tables[table] = await readCsv(join(folder, 'csv', `${table}.csv`), table);
  return tables as EvaluatedDataset;
}
