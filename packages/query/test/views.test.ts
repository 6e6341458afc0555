import { join } from 'node:path';
import { edtfBounds, FACT_TABLE_NAMES, isEdtf } from '@diplomatic-relations/schema';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRelease, type Release } from '../src/release.ts';
import { VIEWS } from '../src/views.ts';
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

const column = async (sql: string): Promise<unknown[]> => (await release.query(sql)).rows.map(([value]) => value);

describe('facts', () => {
  it('has every fact of every table once, in words', async () => {
    const dataset = smallDataset();
    const expected = FACT_TABLE_NAMES.flatMap((name) => dataset[name].map(({ id }) => `${name} ${id}`));
    expect((await column("SELECT fact_table || ' ' || id FROM facts")).sort()).toEqual(expected.sort());
    expect(
      await column("SELECT id FROM facts WHERE coalesce(description, '') = '' OR parties IS NULL OR kind IS NULL"),
    ).toEqual([]);
  });

  it.each([
    ['trade_goods', 'Iceland → Peru: canned fish'],
    ['cooperation_areas', 'Iceland and Peru: geothermal energy'],
    ['headlines', 'Lima prepares for a week of poetry'],
  ])('describes %s', async (table, description) =>
    expect(await column(`SELECT description FROM facts WHERE fact_table = '${table}'`)).toEqual([description]),
  );
});

describe('timeline', () => {
  it('has every dated fact once', async () => {
    const dataset = smallDataset();
    const dates = [
      ...[
        dataset.relations,
        dataset.missions,
        dataset.memberships,
        dataset.events,
        dataset.agreements,
        dataset.interactions,
      ].flatMap((rows) => rows.map(({ id, date }) => ({ id, date }))),
      ...dataset.positions.map(({ id, as_of: date }) => ({ id, date })),
      ...dataset.indicators.map(({ id, period: date }) => ({ id, date })),
    ];
    const expected = dates.filter(({ date }) => date !== null).map(({ id }) => id);
    expect((await column('SELECT id FROM timeline')).sort()).toEqual(expected.sort());
  });

  it.each([
    ['rel_severed', 'diplomatic relations severed: Iceland and Peru'],
    ['evt_planned', 'visit (planned) in Lima: Iceland, Peru'],
    ['mis_closed', 'consulate of Peru with Iceland in Reykjavik closed'],
    ['agr_ended', 'memorandum of understanding on fisheries terminated: Iceland, Peru'],
    ['ind_2021', 'trade turnover of Iceland with Peru: 19300000 USD'],
    ['ind_aid', 'aid of Iceland: about 0.5 USD'],
    ['int_aid', 'Peru → Iceland: AID (met)'],
  ])('describes %s', async (id, description) =>
    expect(await column(`SELECT description FROM timeline WHERE id = '${id}'`)).toEqual([description]),
  );

  it('has dates for periods', async () =>
    expect(
      (await release.query("SELECT date, date_start, date_end, parties FROM timeline WHERE id = 'ind_aid'")).rows,
    ).toEqual([['2022', '2022-01-01', '2022-12-31', ['ISL']]]));
});

describe('dyads', () => {
  it('sums a pair up', async () => {
    const { columns, rows } = await release.query("FROM dyads WHERE party_a = 'ISL' AND party_b = 'PER'");
    expect(rows).toHaveLength(1);
    expect(Object.fromEntries(columns.map((name, at) => [name, rows[0]?.[at]]))).toMatchObject({
      name_a: 'Iceland',
      name_b: 'Peru',
      relations_since: '1969-03-14',
      relations: 3,
      events: 2,
      agreements: 3,
      interactions: 2,
      documents: 1,
    });
  });

  it('has one row for each pair', async () =>
    expect(await column("SELECT party_a || ' ' || party_b FROM dyads ORDER BY ALL")).toEqual([
      'CHL PER',
      'ISL PER',
      'PER org:arctic-circle',
    ]));
});

describe('fact_parties and fact_pairs', () => {
  it('leave out the party that is not there', async () => {
    expect(await column("SELECT party FROM fact_parties WHERE id = 'ind_aid'")).toEqual(['ISL']);
    expect(await column("SELECT party_a FROM fact_pairs WHERE id = 'ind_aid'")).toEqual([]);
  });
});

describe('evidence_text', () => {
  it('has the words and the document', async () => {
    const { rows } = await release.query("SELECT quote, title, url FROM evidence_text WHERE fact_table = 'relations'");
    expect(rows).toEqual([
      [
        'Iceland and Peru established diplomatic relations on 14 March 1969.',
        'Iceland and Peru',
        'https://example.org/iceland-peru',
      ],
    ]);
  });
});

describe('interactions_directed', () => {
  it('has a symmetric row from both sides, and others once', async () =>
    expect(
      await column("SELECT concat(source, ' ', target, ' ', event_type) FROM interactions_directed ORDER BY ALL"),
    ).toEqual(['ISL PER CONSULT', 'PER ISL AID', 'PER ISL CONSULT']));

  it('marks the mirrored row, and has the day and the quad class', async () =>
    expect(
      (
        await release.query(
          "SELECT source, mirrored, event_date, year, root_code, quad_class FROM interactions_directed WHERE event_type = 'CONSULT' ORDER BY source",
        )
      ).rows,
    ).toEqual([
      ['ISL', false, '2023-05-05', 2023, '04', 1],
      ['PER', true, '2023-05-05', 2023, '04', 1],
    ]));
});

describe('edtf_start and edtf_end', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = fc.oneof(
    fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
    fc
      .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 24 }))
      .map(([year, month]) => `${year}-${two(month)}`),
    fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  );
  const edtf = fc.oneof(
    date,
    fc.tuple(fc.oneof(date, fc.constant('..')), fc.oneof(date, fc.constant('..'))).map((ends) => ends.join('/')),
  );

  it('agree with the schema', () =>
    fc.assert(
      fc.asyncProperty(fc.array(edtf.filter(isEdtf), { minLength: 1, maxLength: 50 }), async (dates) => {
        const { rows } = await release.query(
          `SELECT edtf_start(d), edtf_end(d) FROM (VALUES ${dates.map((text, at) => `(${at}, '${text}')`).join(', ')}) AS t(n, d) ORDER BY n`,
        );
        expect(rows).toEqual(dates.map((text) => [edtfBounds(text)?.start, edtfBounds(text)?.end]));
      }),
      { numRuns: 25 },
    ));

  it('are null for null and for nonsense', async () =>
    expect(
      (await release.query("SELECT edtf_start(NULL), edtf_end('soon'), edtf_start('20-1'), edtf_end('2020-13')")).rows,
    ).toEqual([[null, null, null, null]]));
});

describe('viewsSql', () => {
  it('makes all tables and views in the folder of a release', async () => {
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    // a client that is started in the folder; here the folder is put before the paths instead
    await connection.run(viewsSql().replaceAll("'parquet/", `'${join(written.folder, 'parquet')}/`));
    for (const { name } of VIEWS) {
      const plain = await connection.runAndReadAll(`SELECT count(*) FROM ${name}`);
      expect(
        plain.getRows().map(([count]) => Number(count)),
        name,
      ).toEqual(await column(`SELECT count(*) FROM ${name}`));
    }
    connection.closeSync();
    instance.closeSync();
  });
});
