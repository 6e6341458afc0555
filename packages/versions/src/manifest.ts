import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFileError, GENERATOR } from '@diplomatic-relations/artifacts';

/** A file of a table as a manifest names it. */
export interface ManifestFile {
  readonly path: string;
  readonly sha256: string;
  /** Absent in releases that were made before it was recorded. */
  readonly bytes?: number;
}

/** A table as a manifest describes it. */
export interface TableOfManifest {
  readonly name: string;
  readonly rows: number;
  readonly key: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: string; readonly nullable: boolean }[];
  readonly csv: ManifestFile;
  readonly parquet: ManifestFile;
}

/** What the manifest of a release or build says. */
export interface ManifestOfRelease {
  readonly generator: string;
  readonly dataset: { readonly name: string; readonly title: string; readonly version: string } | null;
  readonly schema_version: string;
  readonly extractor_version: string;
  readonly inputs: readonly { readonly doc_id: string; readonly sha256: string }[];
  readonly tables: readonly TableOfManifest[];
}

// a manifest may come from anywhere: it names files of its own folder only
const PATH = /^(?:csv\/[a-z_]+\.csv|parquet\/[a-z_]+\.parquet)$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFile = (value: unknown): boolean =>
  isObject(value) && PATH.test(String(value['path'])) && /^[0-9a-f]{64}$/.test(String(value['sha256']));

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

const faultOfTable = (value: unknown, at: number): string | null => {
  const where = `tables[${at}]`;
  if (!isObject(value) || typeof value['name'] !== 'string') return `${where}: expected a table with a name`;
  if (!Number.isSafeInteger(value['rows'])) return `${where}.rows: expected a whole number`;
  if (!isTexts(value['key'])) return `${where}.key: expected the names of columns`;
  const { columns } = value;
  if (!Array.isArray(columns) || !columns.every((each) => isObject(each) && typeof each['name'] === 'string'))
    return `${where}.columns: expected columns with names`;
  for (const kind of ['csv', 'parquet'])
    if (!isFile(value[kind])) return `${where}.${kind}: expected a path below ${kind}/ and a sha256`;
  return null;
};

const fault = (value: unknown): string | null => {
  if (!isObject(value)) return 'expected a JSON object';
  if (value['generator'] !== GENERATOR)
    return `generator: expected "${GENERATOR}", got ${JSON.stringify(value['generator'])}`;
  const { inputs, tables } = value;
  if (!Array.isArray(inputs) || !inputs.every(isObject)) return 'inputs: expected a list of documents';
  if (!Array.isArray(tables)) return 'tables: expected a list of tables';
  for (const [at, each] of tables.entries()) {
    const found = faultOfTable(each, at);
    if (found !== null) return found;
  }
  return null;
};

/** Reads the manifest of a release or build, and throws where it is none. */
export const readManifest = async (folder: string): Promise<ManifestOfRelease> => {
  const path = join(folder, 'manifest.json');
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${path}: expected JSON: ${error.message}`, { cause: error });
    throw explainFileError(error, 'expected the folder of a release or build; cannot read', path);
  }
  const found = fault(value);
  if (found !== null) throw new Error(`${path}: ${found}`);
  return value as ManifestOfRelease;
};
