import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFileError, fileErrorCode, readParquet } from '@diplomatic-relations/artifacts';
import type { JsonSchema } from '@diplomatic-relations/schema';
import { type ManifestOfRelease, readManifest } from './manifest.ts';
import { parseRedirects, type Redirect } from './redirects.ts';

/** A row of any table. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** The rows of a table, and what tells them apart. */
export interface TableContent {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly AnyRow[];
}

/** All that two releases are compared by. */
export interface ReleaseContent {
  readonly manifest: ManifestOfRelease;
  readonly tables: readonly TableContent[];
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly redirects: readonly Redirect[];
}

const textOrNull = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw explainFileError(error, 'cannot read', path);
  }
};

/** The JSON Schemas that a release was published with, by table. */
export const readSchemas = async (
  folder: string,
  { tables }: ManifestOfRelease,
): Promise<Record<string, JsonSchema>> => {
  const schemas: Record<string, JsonSchema> = {};
  for (const { name } of tables) {
    const path = join(folder, 'schema', `${name}.schema.json`);
    const text = await textOrNull(path);
    if (text === null) throw new Error(`${path}: expected the JSON Schema of ${name}, got nothing`);
    try {
      schemas[name] = JSON.parse(text) as JsonSchema;
    } catch (error) {
      throw new Error(`${path}: expected JSON: ${(error as Error).message}`, { cause: error });
    }
  }
  return schemas;
};

/** The ids that a release has withdrawn; none where it has no `redirects.csv`. */
export const readRedirects = async (path: string): Promise<Redirect[]> => {
  const text = await textOrNull(path);
  return text === null ? [] : parseRedirects(text, path);
};

/** Reads the tables (from Parquet), schemas and redirects of a release or build. */
export const readRelease = async (folder: string): Promise<ReleaseContent> => {
  const manifest = await readManifest(folder);
  const tables: TableContent[] = [];
  for (const { name, key, parquet } of manifest.tables) {
    const { columns, rows } = await readParquet(join(folder, parquet.path));
    tables.push({ name, key, columns, rows });
  }
  return {
    manifest,
    tables,
    schemas: await readSchemas(folder, manifest),
    redirects: await readRedirects(join(folder, 'redirects.csv')),
  };
};
