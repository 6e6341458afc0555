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

/** A table that is computed from the others, as a manifest describes it. */
export interface DerivedOfManifest extends TableOfManifest {
  /** The columns by which its rows are sorted. */
  readonly order: readonly string[];
}

/** A document that went in, as a manifest names it. */
export interface InputOfManifest {
  readonly doc_id: string;
  readonly sha256: string;
  /** Of the text, as UTF-8; absent in releases that were made before it was recorded. */
  readonly text_sha256?: string;
}

/** What the manifest of a release or build says. */
export interface ManifestOfRelease {
  readonly generator: string;
  readonly dataset: { readonly name: string; readonly title: string; readonly version: string } | null;
  readonly schema_version: string;
  readonly extractor_version: string;
  readonly inputs: readonly InputOfManifest[];
  readonly tables: readonly TableOfManifest[];
  /** Absent in releases that were made before there were any. */
  readonly derived?: readonly DerivedOfManifest[];
}

// a manifest may come from anywhere: it names files of its own folder only
const PATHS = { csv: /^csv\/[a-z_]+\.csv$/, parquet: /^parquet\/[a-z_]+\.parquet$/ };
const DERIVED_PATHS = { csv: /^derived\/[a-z_]+\.csv$/, parquet: /^derived\/[a-z_]+\.parquet$/ };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFile = (value: unknown, path: RegExp): boolean =>
  isObject(value) && path.test(String(value['path'])) && /^[0-9a-f]{64}$/.test(String(value['sha256']));

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

const faultOfTable = (value: unknown, where: string, paths: typeof PATHS): string | null => {
  if (!isObject(value) || typeof value['name'] !== 'string') return `${where}: expected a table with a name`;
  if (!Number.isSafeInteger(value['rows'])) return `${where}.rows: expected a whole number`;
  if (!isTexts(value['key'])) return `${where}.key: expected the names of columns`;
  const { columns } = value;
  if (!Array.isArray(columns) || !columns.every((each) => isObject(each) && typeof each['name'] === 'string'))
    return `${where}.columns: expected columns with names`;
  for (const kind of ['csv', 'parquet'] as const)
    if (!isFile(value[kind], paths[kind]))
      return `${where}.${kind}: expected a path below ${paths === PATHS ? kind : 'derived'}/ and a sha256`;
  return null;
};

const fault = (value: unknown): string | null => {
  if (!isObject(value)) return 'expected a JSON object';
  if (value['generator'] !== GENERATOR)
    return `generator: expected "${GENERATOR}", got ${JSON.stringify(value['generator'])}`;
  const { inputs, tables, derived = [] } = value;
  if (!Array.isArray(inputs) || !inputs.every(isObject)) return 'inputs: expected a list of documents';
  if (!Array.isArray(tables)) return 'tables: expected a list of tables';
  if (!Array.isArray(derived)) return 'derived: expected a list of tables';
  for (const [at, each] of tables.entries()) {
    const found = faultOfTable(each, `tables[${at}]`, PATHS);
    if (found !== null) return found;
  }
  for (const [at, each] of derived.entries()) {
    const found = faultOfTable(each, `derived[${at}]`, DERIVED_PATHS);
    if (found !== null) return found;
    if (!isTexts(each.order) || each.order.length === 0) return `derived[${at}].order: expected the names of columns`;
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
