import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GENERATOR,
  sha256Sums,
  sha256Text,
  stableJson,
  writeDatasetFiles,
  writeDerivedFiles,
} from '@diplomatic-relations/artifacts';
import { DERIVED_TABLES, derivedRows } from '@diplomatic-relations/query';
import { columns, type Dataset, exampleDataset, SCHEMA_VERSION, table } from '@diplomatic-relations/schema';
import { onTestFinished } from 'vitest';

/** A dataset with one row in each table. */
export const EXAMPLE: Dataset = exampleDataset();

/** The first row of a table of the example. */
export const first = <T extends keyof Dataset>(name: T): Dataset[T][number] => EXAMPLE[name][0] as Dataset[T][number];

/** An empty folder that is gone after the test. */
export const emptyFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'versions-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Writes a small release and gives its folder. */
export const writeRelease = async (
  dataset: Dataset = EXAMPLE,
  { version = '1.0.0', schemaVersion = SCHEMA_VERSION, derived = false } = {},
): Promise<string> => {
  const folder = join(await emptyFolder(), version);
  await mkdir(folder);
  const files = await writeDatasetFiles(folder, dataset, { dataset_version: version });
  const computed = derived
    ? await writeDerivedFiles(folder, DERIVED_TABLES, await derivedRows(folder, DERIVED_TABLES), {})
    : [];
  const manifest = {
    generator: GENERATOR,
    dataset: { name: 'example', title: 'Example', version },
    schema_version: schemaVersion,
    extractor_version: '1.0.0',
    inputs: dataset.documents.map(({ doc_id, sha256, text }) => ({ doc_id, sha256, text_sha256: sha256Text(text) })),
    tables: files.map(({ name, ...rest }) => ({ name, key: table(name).key, columns: columns(name), ...rest })),
    // releases that were made before there were derived tables do not name them
    ...(derived && {
      derived: computed.map(({ table: { name, key, order, columns: all }, ...rest }) => ({
        name,
        key,
        order,
        columns: all,
        ...rest,
      })),
    }),
  };
  await writeFile(join(folder, 'manifest.json'), stableJson(manifest));
  await writeFile(join(folder, 'SHA256SUMS'), await sha256Sums(folder));
  return folder;
};
