import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readCsvRecords, readParquet } from '@diplomatic-relations/artifacts';
import type { TableName } from '@diplomatic-relations/schema';

/** A row with the line it begins on; in Parquet the number of the row. */
export interface LocatedRow {
  readonly line: number;
  readonly row: Readonly<Record<string, unknown>>;
}

/** The rows of a file, and what is wrong with lines that are no rows. */
export interface RowsOfFile {
  readonly rows: readonly LocatedRow[];
  readonly faults: readonly string[];
}

/** Reads the rows of a CSV, NDJSON or Parquet file, by the end of its name. */
export async function readRows(path: string, table: TableName): Promise<RowsOfFile> {
  if (/\.csv$/i.test(path)) return { rows: await readCsvRecords(path, table), faults: [] };
  if (/\.parquet$/i.test(path))
    return { rows: (await readParquet(path)).rows.map((row, i) => ({ line: i + 1, row })), faults: [] };
  if (/\.(?:ndjson|jsonl)$/i.test(path)) return readNdjsonRows(path);
  throw new Error(`${path}: expected a .csv, .ndjson, .jsonl or .parquet file`);
}

async function readNdjsonRows(path: string): Promise<RowsOfFile> {
  const rows: LocatedRow[] = [];
  const faults: string[] = [];
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++;
    if (text.trim() === '') continue;
    try {
      const row: unknown = JSON.parse(text);
      if (typeof row === 'object' && row !== null && !Array.isArray(row))
        rows.push({ line, row: row as Record<string, unknown> });
      else faults.push(`${line}: expected a JSON object; got ${text.slice(0, 40)}`);
    } catch (error) {
      faults.push(`${line}: expected JSON; ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { rows, faults };
}
