import { join } from 'node:path';
import { filesBelow } from '@diplomatic-relations/artifacts';
import { assertCompatible, type JsonSchema } from '@diplomatic-relations/schema';
import { type ManifestOfRelease, readManifest } from '../manifest.ts';
import { checkRedirects } from '../redirects.ts';
import { type AnyRow, readRedirects, readSchemas } from '../release-content.ts';
import { checkSums } from './checksums.ts';
import { checkDerived } from './derived.ts';
import type { Finding } from './finding.ts';
import { checkMetadata } from './metadata.ts';
import { checkTables } from './tables.ts';
import { checkTexts } from './texts.ts';

/** What a check of a release gave. */
export interface Verification {
  /** Null where the manifest cannot be read, or the folder is a build that is no release. */
  readonly version: string | null;
  readonly schemaVersion: string | null;
  readonly files: number;
  readonly rows: number;
  /** Empty where the release is sound. */
  readonly findings: readonly Finding[];
}

const caught = async <T>(
  check: Finding['check'],
  file: string | null,
  work: () => T | Promise<T>,
): Promise<{ readonly value: T } | { readonly finding: Finding }> => {
  try {
    return { value: await work() };
  } catch (error) {
    return { finding: { check, file, message: (error as Error).message } };
  }
};

const idsOf = (manifest: ManifestOfRelease, rows: ReadonlyMap<string, readonly AnyRow[]>): Set<string> =>
  new Set(
    manifest.tables.flatMap(({ name, key }) =>
      key.length === 1 ? (rows.get(name) ?? []).map((row) => String(row[key[0] as string])) : [],
    ),
  );

const checkWithdrawn = async (folder: string, ids: ReadonlySet<string>): Promise<Finding[]> => {
  const file = 'redirects.csv';
  const read = await caught('redirects', file, () => readRedirects(join(folder, file)));
  if ('finding' in read) return [read.finding];
  return checkRedirects(read.value, ids).map((message) => ({ check: 'redirects', file, message }));
};

/** Checks a release: checksums, manifest, schemas, every row of both formats, keys, references, quotes, derived tables, redirects, metadata. */
export const verifyRelease = async (folder: string): Promise<Verification> => {
  const nothing = { version: null, schemaVersion: null, files: 0, rows: 0 };
  const read = await caught('manifest', 'manifest.json', () => readManifest(folder));
  if ('finding' in read) return { ...nothing, findings: [read.finding] };
  const manifest = read.value;
  const version = manifest.dataset?.version ?? null;
  const known = { version, schemaVersion: manifest.schema_version, files: (await filesBelow(folder)).length, rows: 0 };
  const compatible = await caught('schema', 'manifest.json', () => assertCompatible(manifest));
  // rows of another major version mean something else, so nothing can be said of them
  if ('finding' in compatible) return { ...known, findings: [compatible.finding] };
  const sums = await checkSums(folder);
  const schemas = await caught<Record<string, JsonSchema>>('schema', null, () => readSchemas(folder, manifest));
  if ('finding' in schemas) return { ...known, findings: [...sums, schemas.finding] };
  const { findings, rows } = await checkTables(folder, manifest, schemas.value);
  return {
    ...known,
    rows: [...rows.values()].reduce((sum, all) => sum + all.length, 0),
    findings: [
      // a build that is no release has no checksums
      ...(version === null ? sums.filter(({ file }) => file !== 'SHA256SUMS') : sums),
      ...findings,
      ...checkTexts(manifest, rows.get('documents') ?? []),
      ...(await checkDerived(folder, manifest)),
      ...(await checkWithdrawn(folder, idsOf(manifest, rows))),
      ...(await checkMetadata(folder, manifest, rows.get('documents') ?? [])),
    ],
  };
};
