import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { croissant } from '../src/croissant.ts';
import { csvRecordsOf } from '../src/csv-reader.ts';
import { dataPackage } from '../src/data-package.ts';
import type { DatasetDescription } from '../src/dataset-description.ts';
import { type DerivedDescription, writeDerivedFiles } from '../src/derived-files.ts';
import { readParquet } from '../src/parquet-reader.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TABLE: DerivedDescription = {
  name: 'pairs_seen',
  title: 'Pairs',
  description: 'A pair and how often it is seen.',
  key: ['pair'],
  order: ['pair'],
  columns: [
    { name: 'pair', type: 'string', nullable: false, description: 'The pair.' },
    { name: 'times', type: 'integer', nullable: true, description: 'How often.' },
    { name: 'first', type: 'date', nullable: true, description: 'When first.' },
    { name: 'names', type: 'string[]', nullable: true, description: 'The names.' },
  ],
};
const ROWS = [
  { pair: '=a', times: 3, first: '1990-02-28', names: ['x;y', 'z'] },
  { pair: 'b', times: null, first: null, names: null },
  { pair: 'c', times: 0, first: null, names: [] },
];
const DESCRIPTION: DatasetDescription = {
  name: 'example',
  title: 'Example',
  description: 'A few facts.',
  version: '1.0.0',
  schemaVersion: '1.0.0',
  released: '2024-05-06',
  homepage: null,
  licence: null,
  creators: [],
  keywords: [],
  sources: [],
  citation: null,
};

type Json = ReturnType<typeof JSON.parse>;

const write = async (rows = ROWS) => {
  const folder = await temporaryFolder();
  return { folder, files: await writeDerivedFiles(folder, [TABLE], new Map([[TABLE.name, rows]]), { a: 'b' }) };
};

describe('writeDerivedFiles', () => {
  it('writes both formats with the same rows, and says what it wrote', async () => {
    const { folder, files } = await write();
    const [file] = files;
    expect([file?.rows, file?.csv.path, file?.parquet.path]).toEqual([
      3,
      'derived/pairs_seen.csv',
      'derived/pairs_seen.parquet',
    ]);
    const parquet = await readParquet(join(folder, 'derived/pairs_seen.parquet'));
    expect(parquet.rows).toEqual(ROWS);
    expect(parquet.metadata).toMatchObject({ a: 'b' });
    const text = await readFile(join(folder, 'derived/pairs_seen.csv'), 'utf8');
    expect(text).toContain(`\n"'=a",3,"1990-02-28","x\\;y;z"\n`);
    expect(csvRecordsOf(text, TABLE).map(({ row }) => row)).toEqual(ROWS);
    expect(file?.csv.bytes).toBe(Buffer.byteLength(text));
  });

  it('gives the same bytes twice', async () => expect((await write()).files).toEqual((await write()).files));

  it.each([
    ['a value of another type', [{ ...ROWS[1]!, times: 'often' as never }], /column times: expected a safe integer/],
    ['no rows for a table', undefined, /expected the rows of pairs_seen/],
  ])('refuses %s', async (_, rows, message) => {
    const given = rows === undefined ? new Map() : new Map([[TABLE.name, rows]]);
    await expect(writeDerivedFiles(await temporaryFolder(), [TABLE], given, {})).rejects.toThrow(message);
  });
});

describe('metadata of derived tables', () => {
  it('names them in the data package, with types that validators read', async () => {
    const { files } = await write();
    const { resources } = dataPackage(DESCRIPTION, [], files) as Json;
    expect(resources.map(({ name, path, hash }: Json) => [name, path, hash])).toEqual([
      ['pairs_seen', 'derived/pairs_seen.csv', `sha256:${files[0]?.csv.sha256}`],
      ['pairs_seen-parquet', 'derived/pairs_seen.parquet', `sha256:${files[0]?.parquet.sha256}`],
    ]);
    const types = resources.map(({ schema }: Json) => schema.fields.map(({ type }: Json) => type));
    expect(types).toEqual([
      ['string', 'integer', 'date', 'list'],
      ['string', 'number', 'date', 'any'],
    ]);
    expect(resources[0].schema.fields[0].constraints).toEqual({ required: true, unique: true });
    expect(resources[0].schema.primaryKey).toEqual(['pair']);
  });

  it('names them in Croissant', async () => {
    const { files } = await write();
    const { distribution, recordSet } = croissant(DESCRIPTION, [], files) as Json;
    expect(distribution.map(({ contentUrl, sha256 }: Json) => [contentUrl, sha256])).toEqual([
      ['derived/pairs_seen.csv', files[0]?.csv.sha256],
      ['derived/pairs_seen.parquet', files[0]?.parquet.sha256],
    ]);
    expect(recordSet[0]).toMatchObject({
      name: 'pairs_seen',
      key: [{ '@id': 'pairs_seen/pair' }],
      field: [{ dataType: 'sc:Text' }, { dataType: 'sc:Integer' }, { dataType: 'sc:Date' }, { isArray: true }],
    });
  });
});
