import { join } from 'node:path';
import { sha256File } from '@diplomatic-relations/artifacts';
import type { TableOfManifest } from '../manifest.ts';
import type { AnyRow } from '../release-content.ts';
import type { Finding } from './finding.ts';

const MOST_FINDINGS = 20;

/** The first findings, and how many more there are. */
export const few = (findings: readonly Finding[]): Finding[] => {
  const rest = findings.length - MOST_FINDINGS;
  const [first] = findings;
  if (rest <= 0 || first === undefined) return [...findings];
  return [...findings.slice(0, MOST_FINDINGS), { ...first, message: `and ${rest} more like these` }];
};

const text = (value: unknown): string => {
  const all = JSON.stringify(value) ?? 'nothing';
  return all.length > 100 ? `${all.slice(0, 99)}…` : all;
};

const unlike = (one: AnyRow | undefined, other: AnyRow | undefined, names: readonly string[]): string | undefined =>
  names.find((name) => JSON.stringify(one?.[name] ?? null) !== JSON.stringify(other?.[name] ?? null));

/** Compares the files of a table with what the manifest says of them. */
export const checkManifest = async (
  folder: string,
  entry: TableOfManifest,
  found: readonly string[],
  rows: number,
): Promise<Finding[]> => {
  const findings: Finding[] = [];
  const expect = (file: string, what: string, expected: unknown, got: unknown): void => {
    if (JSON.stringify(expected) !== JSON.stringify(got))
      findings.push({
        check: 'manifest',
        file,
        message: `expected ${what} ${text(expected)} as manifest.json says, got ${text(got)}`,
      });
  };
  expect(entry.parquet.path, 'rows:', entry.rows, rows);
  expect(
    entry.parquet.path,
    'columns',
    entry.columns.map(({ name }) => name),
    found,
  );
  for (const file of [entry.csv, entry.parquet])
    expect(file.path, 'SHA-256', file.sha256, await sha256File(join(folder, file.path)));
  return findings;
};

/** Compares rows with those of another source, in their order. */
export const unlikeRows = (
  entry: TableOfManifest,
  rows: readonly AnyRow[],
  expected: readonly AnyRow[],
  where: Pick<Finding, 'check' | 'file'> & { readonly source: string },
): Finding[] => {
  const finding = (message: string): Finding => ({ check: where.check, file: where.file, message });
  if (rows.length !== expected.length)
    return [finding(`expected ${expected.length} rows as in ${where.source}, got ${rows.length}`)];
  const names = entry.columns.map(({ name }) => name);
  return few(
    expected.flatMap((row, at) => {
      const column = unlike(row, rows[at], names);
      if (column === undefined) return [];
      return [
        finding(
          `row ${at + 1}, ${column}: expected ${text(row[column])} as in ${where.source}, got ${text(rows[at]?.[column])}`,
        ),
      ];
    }),
  );
};

/** Compares the rows of the CSV file of a table with those of its Parquet file. */
export const checkFormats = (entry: TableOfManifest, csv: readonly AnyRow[], parquet: readonly AnyRow[]): Finding[] =>
  unlikeRows(entry, csv, parquet, { check: 'formats', file: entry.csv.path, source: entry.parquet.path });
