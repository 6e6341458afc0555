import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvRecordsOf, readParquet } from '@diplomatic-relations/artifacts';
import { derivedRows } from '@diplomatic-relations/query';
import type { Column } from '@diplomatic-relations/schema';
import type { DerivedOfManifest, ManifestOfRelease } from '../manifest.ts';
import type { AnyRow } from '../release-content.ts';
import type { Finding } from './finding.ts';
import { checkFormats, checkManifest, unlikeRows } from './table-files.ts';

const failure = (file: string | null, error: unknown): Finding => ({
  check: 'derived',
  file,
  message: (error as Error).message,
});

const checkDerivedTable = async (
  folder: string,
  entry: DerivedOfManifest,
  computed: readonly AnyRow[] | undefined,
): Promise<Finding[]> => {
  const { name, csv, parquet } = entry;
  const columns = entry.columns.map((column) => ({ ...column, description: '' }) as Column);
  const found = await readParquet(join(folder, parquet.path));
  const text = await readFile(join(folder, csv.path), 'utf8');
  const lines = csvRecordsOf(text, { name, columns }, csv.path).map(({ row }) => row);
  return [
    ...(await checkManifest(folder, entry, found.columns, found.rows.length)),
    ...checkFormats(entry, lines, found.rows),
    ...(computed === undefined
      ? []
      : unlikeRows(entry, found.rows, computed, {
          check: 'derived',
          file: parquet.path,
          source: 'the view over the tables',
        })),
  ];
};

/** Computes the derived tables of a release anew, by its own `views.sql`, and compares them with their files. */
export const checkDerived = async (folder: string, { derived = [] }: ManifestOfRelease): Promise<Finding[]> => {
  if (derived.length === 0) return [];
  const findings: Finding[] = [];
  const computed = await derivedRows(folder, derived).catch((error: unknown) => {
    findings.push(failure(null, new Error(`the derived tables cannot be computed anew: ${(error as Error).message}`)));
    return new Map<string, readonly AnyRow[]>();
  });
  for (const entry of derived)
    findings.push(
      ...(await checkDerivedTable(folder, entry, computed.get(entry.name)).catch((error: unknown) => [
        failure(entry.parquet.path, error),
      ])),
    );
  return findings;
};
