import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Ingested, type IngestOptions, ingest } from '../src/index.ts';

/** A new folder with these files, gone after the test. */
export async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ingest-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** Everything that ingestion gives for a folder with these files. */
export async function ingestFiles(
  files: Readonly<Record<string, string | Buffer>>,
  options: IngestOptions = {},
): Promise<Ingested[]> {
  return ingestAll([await folderOf(files)], options);
}

export async function ingestAll(inputs: readonly string[], options: IngestOptions = {}): Promise<Ingested[]> {
  const items: Ingested[] = [];
  for await (const item of ingest(inputs, options)) items.push(item);
  return items;
}

export const sources = (items: readonly Ingested[]) => items.flatMap((item) => ('source' in item ? [item.source] : []));
export const rejects = (items: readonly Ingested[]) => items.flatMap((item) => ('reject' in item ? [item.reject] : []));
export const warnings = (items: readonly Ingested[]) =>
  items.flatMap((item) => ('warning' in item ? [item.warning] : []));
