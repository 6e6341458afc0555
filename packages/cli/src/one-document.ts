import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ExtractInput } from '@diplomatic-relations/job-extract';
import { FORMATS, type Ingested, ingest, readDocument, rejectMessage } from '@diplomatic-relations/job-ingest';
import { UsageError } from './exit.ts';
import { readStdin } from './streams.ts';

/** The documents of one file, with what is to be said of it. */
export interface NamedDocuments {
  readonly sources: readonly ExtractInput[];
  readonly messages: readonly string[];
  readonly rejected: boolean;
}

/** The documents of one file, or of stdin where it is "-"; stdin, and a file with any other extension, is plain text. */
export async function documentsOf(file: string): Promise<NamedDocuments> {
  const items = await itemsOf(file);
  return {
    sources: items.flatMap((item) => ('source' in item ? [item] : [])),
    messages: items.flatMap((item) => {
      if ('reject' in item) return [`rejected: ${rejectMessage(item.reject)}`];
      return 'warning' in item ? [`warning: ${item.warning.file}: ${item.warning.message}`] : [];
    }),
    rejected: items.some((item) => 'reject' in item),
  };
}

async function itemsOf(file: string): Promise<Ingested[]> {
  if (file === '-') return [...readDocument(await readStdin(), { name: 'stdin', format: 'text', docId: 'stdin' })];
  const items: Ingested[] = [];
  if (FORMATS[extname(file).toLowerCase()] !== undefined) {
    for await (const item of ingest([file])) items.push(item);
    return items;
  }
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UsageError(`${file}: cannot be read: ${error.message}`);
  });
  return [...readDocument(bytes, { name: basename(file), format: 'text', docId: basename(file, extname(file)) })];
}
