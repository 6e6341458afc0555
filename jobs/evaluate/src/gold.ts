import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvaluatedTable } from './rules.ts';

/** A row as a coder wrote it: columns, `<column>_options` for values that are as right, and `optional`. */
export type GoldRow = Readonly<Record<string, unknown>>;

/** The annotations of one document; a table that is missing was not coded. */
export interface GoldDocument {
  readonly doc_id: string;
  readonly tables: Readonly<Partial<Record<EvaluatedTable, readonly GoldRow[]>>>;
}

/** Thrown where the gold annotations cannot be used. */
export class GoldError extends Error {
  override name = 'GoldError';
}

/** Reads a folder of gold annotations: one JSON file a document, in the order of the file names. */
export async function readGold(folder: string, tables: readonly EvaluatedTable[]): Promise<GoldDocument[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch {
    throw new GoldError(
      `${folder}: expected a folder of gold annotations, one .json file a document; it cannot be read`,
    );
  }
  if (names.length === 0)
    throw new GoldError(`${folder}: expected gold annotations, one .json file a document; got none`);
  const documents: GoldDocument[] = [];
  for (const name of names)
    documents.push(goldDocument(parse(await readFile(join(folder, name), 'utf8'), name), name, tables));
  return documents;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new GoldError(`${name}: expected JSON; ${error instanceof Error ? error.message : String(error)}`);
  }
}

function goldDocument(value: unknown, name: string, names: readonly EvaluatedTable[]): GoldDocument {
  const record = (typeof value === 'object' ? value : null) as Record<string, unknown> | null;
  const docId = record?.['doc_id'];
  if (record === null || typeof docId !== 'string') throw new GoldError(`${name}: expected an object with a "doc_id"`);
  const tables: Partial<Record<EvaluatedTable, readonly GoldRow[]>> = {};
  for (const table of names) {
    const rows = table === 'documents' && record['document'] ? [record['document']] : record[table];
    if (rows === undefined) continue;
    if (!Array.isArray(rows)) throw new GoldError(`${name}: ${table}: expected a list of rows`);
    tables[table] = rows as GoldRow[];
  }
  return { doc_id: docId, tables };
}
