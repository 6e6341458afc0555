import { join } from 'node:path';
import { readCsvRecords, readParquet } from '@diplomatic-relations/artifacts';
import {
  checkDataset,
  columns,
  type Dataset,
  isTableName,
  type JsonSchema,
  jsonSchema,
  SCHEMA_VERSION,
  TABLE_NAMES,
  type TableName,
} from '@diplomatic-relations/schema';
import type { ManifestOfRelease, TableOfManifest } from '../manifest.ts';
import type { AnyRow } from '../release-content.ts';
import type { Finding } from './finding.ts';
import { schemaChecker } from './schema-checker.ts';
import { checkFormats, checkManifest, few } from './table-files.ts';

/** Rows against the schema that the release came with; the same version of the schema has the fuller check of all tables. */
const checkRows = (name: string, file: string, rows: readonly AnyRow[], schema: JsonSchema): Finding[] => {
  const check = schemaChecker(schema);
  return few(
    rows.flatMap((row, at): Finding[] => {
      const fault = check(row);
      return fault === null ? [] : [{ check: 'rows', file, message: `${name}[${at}]: ${fault}` }];
    }),
  );
};

const asDataset = (tables: ReadonlyMap<string, readonly AnyRow[]>): Dataset =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, tables.get(name) ?? []])) as unknown as Dataset;

const checkAcross = (tables: ReadonlyMap<string, readonly AnyRow[]>, sameVersion: boolean): Finding[] =>
  few(
    checkDataset(asDataset(tables))
      .filter(({ check }) => sameVersion || check !== 'rows are valid')
      .map(
        ({ check, table, message }): Finding => ({
          check: 'rows',
          file: `parquet/${table}.parquet`,
          message: `${check}: ${message}`,
        }),
      ),
  );

const checkSchema = (name: TableName, schema: JsonSchema): Finding[] =>
  JSON.stringify(schema) === JSON.stringify(jsonSchema(name))
    ? []
    : [
        {
          check: 'schema',
          file: `schema/${name}.schema.json`,
          message: `expected the schema of ${name} in version ${SCHEMA_VERSION} of the schema package, got another`,
        },
      ];

// a later minor version may have tables that this schema package does not know
const cells = (name: TableName, entry: TableOfManifest): readonly string[] => {
  const known = new Set(columns(name).map((column) => column.name));
  return entry.columns.map((column) => column.name).filter((column) => !known.has(column));
};

/** Checks every table: manifest, formats, rows, keys, references and quotes. */
export const checkTables = async (
  folder: string,
  manifest: ManifestOfRelease,
  schemas: Readonly<Record<string, JsonSchema>>,
): Promise<{ findings: Finding[]; rows: ReadonlyMap<string, readonly AnyRow[]> }> => {
  const sameVersion = manifest.schema_version === SCHEMA_VERSION;
  const findings: Finding[] = [];
  const tables = new Map<string, readonly AnyRow[]>();
  for (const entry of manifest.tables) {
    const { name } = entry;
    const schema = schemas[name] as JsonSchema;
    try {
      const parquet = await readParquet(join(folder, entry.parquet.path));
      tables.set(name, parquet.rows);
      findings.push(...(await checkManifest(folder, entry, parquet.columns, parquet.rows.length)));
      if (!sameVersion) findings.push(...checkRows(name, entry.parquet.path, parquet.rows, schema));
      if (!isTableName(name)) continue;
      if (sameVersion) findings.push(...checkSchema(name, schema));
      if (cells(name, entry).length > 0) continue;
      const csv = (await readCsvRecords(join(folder, entry.csv.path), name)).map(({ row }) => row);
      findings.push(...checkFormats(entry, csv, parquet.rows));
    } catch (error) {
      findings.push({ check: 'formats', file: null, message: (error as Error).message });
    }
  }
  const missing = TABLE_NAMES.filter((name) => !tables.has(name));
  if (sameVersion && missing.length > 0)
    findings.push({
      check: 'manifest',
      file: 'manifest.json',
      message: `expected every table; not there, or not readable: ${missing.join(', ')}`,
    });
  return { findings: [...findings, ...checkAcross(tables, sameVersion)], rows: tables };
};
