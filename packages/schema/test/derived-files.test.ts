import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { derivedFiles } from '../src/derived-files.ts';
import {
  assertCompatible,
  columns,
  dataDictionary,
  jsonSchema,
  jsonSchemaId,
  SCHEMA_VERSION,
  sqlDdl,
  TABLE_NAMES,
  TABLES,
} from '../src/index.ts';

const ROOT = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

describe('derived files', () => {
  it.each(derivedFiles().map(({ path, text }) => [path, text] as const))('%s is up to date', (path, text) => {
    expect(read(path), 'run `pnpm --filter @diplomatic-relations/schema generate`').toBe(text);
  });

  it('are all there is', () => {
    expect(readdirSync(new URL('json/', ROOT)).sort()).toEqual(TABLE_NAMES.map((name) => `${name}.schema.json`).sort());
  });
});

describe('jsonSchema', () => {
  it.each(TABLE_NAMES)('of %s is a valid 2020-12 schema, known by its address', (name) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const schema = jsonSchema(name);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`https://diplomatic-relations.org/schema/${SCHEMA_VERSION}/${name}.schema.json`);
    expect(jsonSchemaId(name)).toBe(schema['$id']);
    // A consumer that knows none of the annotations still validates shapes.
    const validate = ajv.compile(schema);
    const { example } = TABLES.find((definition) => definition.name === name)!;
    expect(validate(example)).toBe(true);
    expect(validate({ ...(example as object), more: 1 })).toBe(false);
  });

  it('has no unions, and writes null into type and code list', () => {
    for (const name of TABLE_NAMES) expect(JSON.stringify(jsonSchema(name))).not.toMatch(/"(?:anyOf|oneOf|const)"/);
    const { date_precision: precision } = jsonSchema('events')['properties'] as Record<string, Record<string, unknown>>;
    expect(precision).toMatchObject({
      type: ['string', 'null'],
      enum: ['day', 'month', 'season', 'year', 'interval', null],
      'x-enum': 'closed',
    });
  });

  it('cannot be used to change the definitions', () => {
    (jsonSchema('events')['properties'] as Record<string, unknown>)['id'] = false;
    expect((jsonSchema('events')['properties'] as Record<string, unknown>)['id']).toMatchObject({ type: 'string' });
  });
});

describe('sqlDdl', () => {
  it('creates a table with types, nulls, key and comments', () => {
    const sql = sqlDdl('headlines');
    expect(sql.slice(0, sql.indexOf('COMMENT'))).toBe(
      [
        'CREATE TABLE "headlines" (',
        '  "id" VARCHAR NOT NULL,',
        '  "doc_id" VARCHAR NOT NULL,',
        '  "title" VARCHAR NOT NULL,',
        '  "published_at" TIMESTAMP,',
        '  "position" BIGINT NOT NULL,',
        '  "confidence" DOUBLE NOT NULL,',
        '  "sources" BIGINT NOT NULL,',
        '  PRIMARY KEY ("id")',
        ');',
        '',
      ].join('\n'),
    );
    expect(sql).toContain('COMMENT ON COLUMN "headlines"."published_at" IS \'');
  });

  it.each([
    ['events', '"parties" VARCHAR[] NOT NULL'],
    ['events', '"date_start" DATE,'],
    ['interactions', '"symmetric" BOOLEAN NOT NULL'],
    ['indicators', '"value" DOUBLE NOT NULL'],
    ['event_participants', 'UNIQUE ("event_id", "party", "person_id")'],
    ['evidence', '"end" BIGINT NOT NULL'],
  ] as const)('of %s has %s', (name, line) => {
    expect(sqlDdl(name)).toContain(line);
  });

  it('is the tables one after the other', () => {
    expect(sqlDdl()).toBe(TABLE_NAMES.map((name) => sqlDdl(name)).join('\n'));
  });
});

describe('dataDictionary', () => {
  it.each(TABLE_NAMES)('of %s has a line for each column', (name) => {
    const lines = dataDictionary(name)
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(lines.map((line) => line.slice(3, line.indexOf('`', 3)))).toEqual(
      columns(name).map((column) => column.name),
    );
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(dataDictionary()).toContain(dataDictionary(name));
  });
});

describe('versions', () => {
  it('are one: that of the package', () => {
    const manifest = JSON.parse(read('package.json'));
    expect(manifest.version).toBe(SCHEMA_VERSION);
    expect(manifest.private).toBeUndefined();
    const {
      '.': { source: _source, ...published },
      ...rest
    } = manifest.exports;
    expect(manifest.publishConfig.exports).toEqual({ '.': published, ...rest });
  });

  it.each([SCHEMA_VERSION, '1.99.0', '1.0.0-beta.1'])('takes a dataset of schema %s', (version) => {
    expect(() => assertCompatible({ schema_version: version })).not.toThrow();
  });

  it.each([
    [
      '2.0.0',
      /expected 1\.x, which this version of the schema package \(1\.\d+\.\d+\) reads; got 2\.0\.0\. Install version 2/,
    ],
    ['0.9.0', /got 0\.9\.0/],
    ['10.0.0', /got 10\.0\.0/],
    ['1', /expected a version such as 1\.\d+\.\d+; got "1"/],
    [1, /got 1$/],
    [undefined, /got nothing/],
  ])('refuses a dataset of schema %j', (version, message) => {
    expect(() => assertCompatible({ schema_version: version })).toThrow(message);
  });
});
