import { columns, TABLE_NAMES, TABLES } from '@diplomatic-relations/schema';
import { describe, expect, it } from 'vitest';
import { croissant } from '../src/croissant.ts';
import { dataPackage } from '../src/data-package.ts';
import type { DatasetDescription } from '../src/dataset-description.ts';
import type { TableFiles } from '../src/dataset-files.ts';

const RELEASE: DatasetDescription = {
  name: 'example',
  title: 'Example',
  description: 'A few facts.',
  version: '1.2.3',
  schemaVersion: '1.0.0',
  released: '2024-05-06',
  homepage: 'https://example.org',
  licence: { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  creators: ['Somebody'],
  keywords: ['diplomacy'],
  sources: [
    { title: 'Gazette of Examples', path: 'https://example.org' },
    { title: 'A letter', path: null },
  ],
  citation: 'Somebody, Example, 1.2.3',
};

const BUILD: DatasetDescription = {
  ...RELEASE,
  version: null,
  released: null,
  homepage: null,
  licence: null,
  creators: [],
  sources: [],
  citation: null,
};

type Json = ReturnType<typeof JSON.parse>;
const digest = (seed: number): string => seed.toString(16).padStart(64, '0');
const files: TableFiles[] = TABLE_NAMES.map((name, at) => ({
  name,
  rows: name === 'events' ? 0 : at,
  csv: { path: `csv/${name}.csv`, bytes: 10 * at, sha256: digest(2 * at) },
  parquet: { path: `parquet/${name}.parquet`, bytes: 5 * at, sha256: digest(2 * at + 1) },
}));
const named = (list: readonly Json[], name: string): Json => list.find((each) => each['name'] === name) as Json;

describe('dataPackage', () => {
  const read = (): Json => dataPackage(RELEASE, files) as Json;
  const field = (table: string, column: string): Json =>
    named(named(read()['resources'], table)['schema'].fields, column);

  it('says which version of the standard it follows, and of the dataset', () =>
    expect(read()).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      version: '1.2.3',
      created: '2024-05-06T00:00:00Z',
      sources: [{ title: 'Gazette of Examples', path: 'https://example.org' }, { title: 'A letter' }],
    }));

  it('has each table as CSV and as Parquet, with checksums', () => {
    const resources: Json[] = read()['resources'];
    expect(resources.map(({ name }) => name)).toEqual([
      ...TABLE_NAMES,
      ...TABLE_NAMES.map((name) => `${name}-parquet`),
    ]);
    for (const { name, csv, parquet } of files) {
      expect(named(resources, name)).toMatchObject({ path: csv.path, hash: `sha256:${csv.sha256}`, bytes: csv.bytes });
      expect(named(resources, `${name}-parquet`)).toMatchObject({
        path: parquet.path,
        hash: `sha256:${parquet.sha256}`,
      });
    }
  });

  it.each([
    [
      'relations',
      'id',
      { type: 'string', constraints: { required: true, unique: true, pattern: '^rel_[0-9a-f]{16}$' } },
    ],
    ['relations', 'date_start', { type: 'date' }],
    ['relations', 'date_precision', { constraints: { enum: ['day', 'month', 'season', 'year', 'interval'] } }],
    ['relations', 'confidence', { type: 'number', constraints: { required: true, minimum: 0, maximum: 1 } }],
    ['relations', 'sources', { type: 'integer', constraints: { minimum: 1 } }],
    ['interactions', 'symmetric', { type: 'boolean', trueValues: ['true'], falseValues: ['false'] }],
    ['headlines', 'published_at', { type: 'datetime' }],
    ['events', 'parties', { type: 'list', delimiter: ';', itemType: 'string' }],
    ['events-parquet', 'parties', { type: 'any' }],
    ['documents', 'url', { constraints: { pattern: '^https?://[\\s\\S]*$' } }],
  ])('describes %s.%s', (table, column, expected) => expect(field(table, column)).toMatchObject(expected));

  it('requires no value where null or an empty list may stand', () => {
    for (const name of TABLE_NAMES)
      for (const column of columns(name))
        expect(field(name, column.name)['constraints']?.required === true, `${name}.${column.name}`).toBe(
          !column.nullable && column.type !== 'string[]',
        );
  });

  it('takes nothing but an empty cell for null', () => {
    for (const { schema } of read()['resources']) expect(schema.missingValues).toEqual(['']);
  });

  it('has a primary key where it holds no null', () => {
    expect(named(read()['resources'], 'mentions')['schema'].primaryKey).toEqual(['doc_id', 'start', 'end', 'actor_id']);
    const { schema } = named(read()['resources'], 'event_participants');
    expect(schema.primaryKey).toBeUndefined();
    expect(schema.uniqueKeys).toEqual([['event_id', 'party', 'person_id']]);
  });

  it('has foreign keys to resources of the same format', () => {
    const resources: Json[] = read()['resources'];
    for (const { name, schema } of resources)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = named(resources, reference.resource === '' ? name : reference.resource);
        expect(target['format']).toBe(named(resources, name)['format']);
        expect(target['schema'].fields.map((each: Json) => each['name'])).toEqual(
          expect.arrayContaining(reference.fields),
        );
        expect(schema.fields.map((each: Json) => each['name'])).toEqual(expect.arrayContaining(fields));
      }
    expect(named(resources, 'actors')['schema'].foreignKeys).toEqual([
      { fields: ['owner_id'], reference: { resource: '', fields: ['actor_id'] } },
    ]);
  });

  it('leaves out what is not known', () =>
    expect(Object.keys(dataPackage(BUILD, files))).toEqual([
      '$schema',
      'name',
      'title',
      'description',
      'keywords',
      'resources',
    ]));
});

describe('croissant', () => {
  const read = (): Json => croissant(RELEASE, files) as Json;

  it('has what the standard requires, and no clock', () =>
    expect(read()).toMatchObject({
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      version: '1.2.3',
      datePublished: '2024-05-06',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      citeAs: 'Somebody, Example, 1.2.3',
      isLiveDataset: false,
    }));

  it('has every file with its checksum', () =>
    expect(read()['distribution'].map((each: Json) => [each['contentUrl'], each['sha256']])).toEqual([
      ...files.map(({ csv }) => [csv.path, csv.sha256]),
      ...files.map(({ parquet }) => [parquet.path, parquet.sha256]),
    ]));

  it('has each table with all its columns and keys', () => {
    for (const { name, key } of TABLES) {
      const set = named(read()['recordSet'], name);
      expect(set['field'].map((each: Json) => each['name'])).toEqual(columns(name).map((column) => column.name));
      expect(set['key']).toEqual(key.map((column) => ({ '@id': `${name}/${column}` })));
    }
  });

  it.each([
    ['relations', 'date_start', 'sc:Date'],
    ['relations', 'confidence', 'sc:Float'],
    ['relations', 'sources', 'sc:Integer'],
    ['headlines', 'published_at', 'sc:DateTime'],
    ['interactions', 'symmetric', 'sc:Boolean'],
    ['events', 'name', 'sc:Text'],
  ])('gives %s.%s the type %s', (table, column, type) =>
    expect(named(named(read()['recordSet'], table)['field'], column)['dataType']).toBe(type),
  );

  it('marks lists', () =>
    expect(named(named(read()['recordSet'], 'events')['field'], 'parties')).toMatchObject({
      isArray: true,
      arrayShape: '-1',
    }));

  it('refers to tables that have rows, and not to empty ones', () => {
    const { field } = named(read()['recordSet'], 'event_participants');
    expect(named(field, 'party')['references']).toEqual({ field: { '@id': 'actors/actor_id' } });
    expect(named(field, 'event_id')['references']).toBeUndefined();
  });
});
