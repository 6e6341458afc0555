import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUERIES } from '../src/queries.ts';
import { queryFiles } from '../src/query-files.ts';
import { openRelease, type Release } from '../src/release.ts';
import { parseParameters, runNamedQuery } from '../src/run-named-query.ts';
import { viewsSql } from '../src/views-sql.ts';
import { smallDataset, writeRelease } from './small-release.ts';

let written: Awaited<ReturnType<typeof writeRelease>>;
let release: Release;

beforeAll(async () => {
  written = await writeRelease(smallDataset());
  release = await openRelease(written.folder);
});

afterAll(async () => {
  release.close();
  await written.remove();
});

const ask = async (name: string, parameters: Record<string, string>, ...wanted: string[]): Promise<unknown[][]> => {
  const { columns, rows } = await runNamedQuery(release, name, parameters);
  return rows.map((row) => wanted.map((column) => row[columns.indexOf(column)]));
};

const day = { date: '2023-05-05' };

// query, parameters, columns looked at, rows expected
const ANSWERS: readonly [string, Record<string, string>, string[], unknown[][]][] = [
  [
    'pair-timeline',
    { a: 'PER', b: 'ISL' },
    ['date', 'fact_table'],
    [
      ['1969-03-14', 'relations'],
      ['1980', 'relations'],
      ['1991-06-02', 'relations'],
      ['1995-10', 'missions'],
      ['2003-01-09', 'missions'],
      ['2021', 'indicators'],
      ['2022', 'indicators'],
      ['2023-05-05', 'agreements'],
      ['2023-05-05', 'events'],
      ['2023-05-05', 'interactions'],
      ['2023-05-05', 'interactions'],
      ['2023-08', 'agreements'],
      ['2024-23', 'events'],
    ],
  ],
  ['pair-timeline', { a: 'PER', b: 'FRA' }, ['date'], []],
  [
    'pairs',
    {},
    ['party_a', 'party_b', 'relations_since'],
    [
      ['ISL', 'PER', '1969-03-14'],
      ['CHL', 'PER', null],
      ['PER', 'org:arctic-circle', null],
    ],
  ],
  [
    'trade-by-year',
    { a: 'PER', b: 'ISL' },
    ['year', 'value'],
    [
      [2021, 19_300_000],
      [2022, 25_700_000],
    ],
  ],
  ['trade-by-year', { a: 'CHL' }, ['year'], []],
  ['traded-goods', { a: 'PER' }, ['exporter', 'importer', 'product'], [['ISL', 'PER', 'canned fish']]],
  ['traded-goods', { a: 'PER', b: 'CHL' }, ['product'], []],
  ['cooperation-areas', { a: 'PER', b: 'ISL' }, ['area', 'label'], [['energy', 'geothermal energy']]],
  [
    'interactions-by-type',
    { source: 'PER' },
    ['target', 'event_type', 'interactions', 'verbs'],
    [
      ['ISL', 'AID', 1, ['met']],
      ['ISL', 'CONSULT', 1, ['met']],
    ],
  ],
  [
    'pair-by-year',
    { a: 'ISL', b: 'PER' },
    ['year', 'diplomatic_relations', 'representation_b', 'missions_b'],
    Array.from({ length: 2024 - 1969 + 1 }, (_, at) => {
      const year = 1969 + at;
      const posts = year < 1995 ? [null, null] : ['embassy', 1];
      return [year, year < 1980 || year >= 1991, ...posts];
    }),
  ],
  ['pair-by-year', { a: 'ISL', b: 'FRA' }, ['year'], []],
  [
    'event-data',
    { source: 'PER' },
    ['event_date', 'target', 'event_type', 'root_code', 'quad_class'],
    [
      ['2023-05-05', 'ISL', 'AID', '04', 1],
      ['2023-05-05', 'ISL', 'CONSULT', '04', 1],
    ],
  ],
  ['event-data', { source: 'CHL' }, ['id'], []],
  [
    'who-met-whom',
    { party: 'ISL' },
    ['date', 'person_a', 'person_b'],
    [['2023-05-05', 'person:jon-jonsson', 'Ana Quispe']],
  ],
  ['who-met-whom', { person: 'quispe' }, ['party_b'], [['PER']]],
  ['who-met-whom', { person: 'nobody' }, ['party_b'], []],
  ['planned-events', { after: '2024-11-01' }, ['id', 'date'], [['evt_planned', '2024-23']]],
  ['planned-events', { after: '2024-12-01' }, ['id'], []],
  ['planned-events', { party: 'CHL' }, ['id'], []],
  ['events-by-year', {}, ['year', 'kind', 'events'], [[2023, 'meeting', 1]]],
  [
    'missions-by-decade',
    {},
    ['decade', 'kind', 'opened', 'closed'],
    [
      [1990, 'embassy', 1, 0],
      [2000, 'consulate', 0, 1],
    ],
  ],
  ['missions-by-decade', { sender: 'ISL' }, ['decade'], []],
  [
    'missions',
    { party: 'ISL' },
    ['kind', 'change'],
    [
      ['consulate', 'closed'],
      ['embassy', 'opened'],
    ],
  ],
  ['relations-broken', {}, ['change', 'date', 'restored'], [['severed', '1980', '1991-06-02']]],
  ['relations-since', { party: 'PER' }, ['change'], [['established'], ['severed'], ['restored']]],
  ['agreements-in-force', day, ['title'], [['memorandum of understanding on fisheries']]],
  ['agreements-in-force', { date: '2023-05-04' }, ['title'], []],
  ['agreements-in-force', { date: '2024-01-01' }, ['title'], []],
  ['agreements-in-force', { date: '2018-01-01' }, ['id'], [['agr_plan']]],
  ['agreements-in-force', { date: '2018-01-01', party: 'CHL' }, ['id'], []],
  ['agreements-in-force', {}, ['title'], [['memorandum of understanding on fisheries']]],
  [
    'office-holders',
    { party: 'PER', role: 'foreign_minister' },
    ['person_name', 'as_of'],
    [['Ana Quispe', '2023-05-05']],
  ],
  ['office-holders', { role: 'head_of_state' }, ['person_name'], []],
  ['memberships', { party: 'PER' }, ['organization', 'role', 'date'], [['org:arctic-circle', 'observer', '2019']]],
  ['figures', { metric: 'aid' }, ['actor_a', 'actor_b', 'value'], [['ISL', null, 0.5]]],
  ['evidence', { fact: 'no-such-fact' }, ['quote'], []],
  ['documents', {}, ['doc_id', 'published', 'facts'], [['iceland-peru', '2023-05-06', 12]]],
  ['facts-to-check', { below: '0.5' }, ['id', 'confidence', 'quote'], [['int_aid', 0.4, 'geothermal energy']]],
  ['facts-to-check', { below: '0.4' }, ['id'], []],
  [
    'where-named',
    {},
    ['actor_id', 'documents'],
    [
      ['ISL', 1],
      ['PER', 1],
    ],
  ],
  ['where-named', { kind: 'person' }, ['actor_id'], []],
];

describe('QUERIES', () => {
  it.each(ANSWERS)('%s %j', async (name, parameters, columns, expected) =>
    expect(await ask(name, parameters, ...columns)).toEqual(expected),
  );

  it('are all tried above', () =>
    expect([...new Set(ANSWERS.map(([name]) => name))].sort()).toEqual(QUERIES.map(({ name }) => name).sort()));

  it('give the words that support a fact', async () => {
    const fact = String(smallDataset().relations[0]?.id);
    expect(await ask('evidence', { fact }, 'quote', 'title')).toEqual([
      ['Iceland and Peru established diplomatic relations on 14 March 1969.', 'Iceland and Peru'],
    ]);
  });

  it.each(QUERIES.map(({ name, question, sql, parameters }) => [name, question, sql, parameters] as const))(
    '%s asks a question, uses its parameters, and has an order',
    async (name, question, sql, parameters) => {
      expect(question).toMatch(/^[A-Z].*\?$/);
      const used = new Set([...sql.matchAll(/\$([a-z]+)/g)].map(([, parameter]) => parameter));
      expect([...used].sort()).toEqual(parameters.map((parameter) => parameter.name).sort());
      expect(sql).toMatch(/\nORDER BY .+$/);
      expect((await runNamedQuery(release, name)).columns.length).toBeGreaterThan(0);
    },
  );
});

describe('runNamedQuery', () => {
  it.each([
    ['no-such-query', {}, /expected the name of a query \(pair-timeline, .*\), got no-such-query/],
    ['pair-timeline', { c: 'PER' }, /pair-timeline: expected parameters among a, b, got c/],
    ['pairs', { c: 'PER' }, /pairs: expected no parameters, got c/],
    ['agreements-in-force', { date: 'soon' }, /agreements-in-force \(date=soon, party=\(any\)\): .*soon/],
  ])('refuses %s %j', (name, parameters, message) =>
    expect(runNamedQuery(release, name, parameters as Record<string, string>)).rejects.toThrow(message),
  );

  it('takes a parameter as text, whatever it holds', async () =>
    expect(await ask('pair-timeline', { a: "x' OR 1=1 --" }, 'id')).toEqual([]));
});

describe('parseParameters', () => {
  it.each([
    [['a=PER', 'b=ISL'], { a: 'PER', b: 'ISL' }],
    [['person=Ana = Quispe'], { person: 'Ana = Quispe' }],
    [[], {}],
  ])('reads %j', (texts, parameters) => expect(parseParameters(texts)).toEqual(parameters));

  it.each(['PER', '=PER', ''])('refuses %j', (text) =>
    expect(() => parseParameters([text])).toThrow('expected a parameter as name=value'),
  );
});

describe('queryFiles', () => {
  it('are SQL that a plain client runs, with the same answers', async () => {
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    await connection.run(viewsSql().replaceAll("'parquet/", `'${join(written.folder, 'parquet')}/`));
    const files = queryFiles();
    expect(files.map(({ path }) => path)).toEqual(QUERIES.map(({ name }) => `queries/${name}.sql`));
    for (const [at, { path, text }] of files.entries()) {
      const plain = await connection.runAndReadAll(text);
      const asked = await runNamedQuery(release, QUERIES[at]?.name ?? '');
      expect([plain.columnNames(), plain.currentRowCount], path).toEqual([asked.columns, asked.rows.length]);
      expect(text).not.toContain('$');
    }
    connection.closeSync();
    instance.closeSync();
  });
});
