import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { decode } from './decode.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import type { Reject } from './reject.ts';
import { systemReason } from './system-reason.ts';

/** Metadata by file name, as the manifest of one folder gives it. */
export interface Manifest {
  readonly byFile: ReadonlyMap<string, Metadata>;
  readonly rejects: readonly Reject[];
}

const FILE_COLUMNS = ['file', 'filename', 'file_name', 'path'];
const EXPECTED = 'a column "file" with the document\'s file name, and title, date, url, publisher, language or licence';

/** Reads `manifest.csv` and `manifest.json` of a folder, where they are; `prefix` is the folder as messages name it. */
export async function readManifest(folder: string, prefix: string): Promise<Manifest> {
  const byFile = new Map<string, Metadata>();
  const rejects: Reject[] = [];
  for (const name of ['manifest.csv', 'manifest.json']) {
    const text = await readIfThere(join(folder, name));
    if (text === null) continue;
    const reject = (line: number | null, reason: string, expected = EXPECTED): void => {
      rejects.push({ doc_id: null, file: prefix + name, line, reason, expected });
    };
    if (typeof text !== 'string') {
      reject(null, text.reason, 'a readable manifest');
      continue;
    }
    try {
      for (const { record, line } of name.endsWith('.csv') ? csvRecords(text) : jsonRecords(text)) {
        const file = FILE_COLUMNS.map((column) => record[column]).find(
          (value) => typeof value === 'string' && value.trim() !== '',
        );
        if (typeof file !== 'string') {
          reject(line, 'a row that names no file');
          continue;
        }
        const { metadata, problems } = readMetadata(record);
        for (const problem of problems) reject(line, `${file}: ${problem}`, 'a value that can be used, or nothing');
        byFile.set(file.trim().replace(/^\.\//, ''), metadata);
      }
    } catch (error) {
      reject(
        lineOf(error, text),
        `the manifest does not parse: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { byFile, rejects };
}

async function readIfThere(path: string): Promise<string | { reason: string } | null> {
  try {
    const decoded = decode(await readFile(path));
    return 'text' in decoded ? decoded.text : { reason: decoded.reason };
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
    return { reason: `the manifest cannot be read: ${systemReason(error)}` };
  }
}

interface ManifestRecord {
  readonly record: Readonly<Record<string, unknown>>;
  readonly line: number | null;
}

function csvRecords(text: string): ManifestRecord[] {
  const rows = parse(text, {
    columns: (header: string[]) => header.map((column) => column.trim().toLowerCase()),
    skip_empty_lines: true,
    trim: true,
    info: true,
  }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
  return rows.map(({ record, info }) => ({ record, line: info.lines }));
}

function jsonRecords(text: string): ManifestRecord[] {
  const value: unknown = JSON.parse(text);
  const list = Array.isArray(value)
    ? value
    : isRecord(value) && Array.isArray(value['documents'])
      ? value['documents']
      : null;
  if (list) return list.filter(isRecord).map((record) => ({ record, line: null }));
  if (!isRecord(value)) throw new Error('it is neither an array nor an object');
  return Object.entries(value).map(([file, record]) => ({
    record: { file, ...(isRecord(record) ? record : {}) },
    line: null,
  }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineOf(error: unknown, text: string): number | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('lines' in error && typeof error.lines === 'number') return error.lines;
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
