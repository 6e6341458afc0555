import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TABLE_NAMES } from '@diplomatic-relations/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeTables } from '../src/describe-tables.ts';
import { openRelease, type Release } from '../src/release.ts';
import { VIEWS } from '../src/views.ts';
import { smallDataset, writeRelease } from './small-release.ts';

const dataset = smallDataset();
let written: Awaited<ReturnType<typeof writeRelease>>;
let release: Release;

beforeAll(async () => {
  written = await writeRelease(dataset);
  release = await openRelease(written.folder);
});

afterAll(async () => {
  release.close();
  await written.remove();
});

describe('openRelease', () => {
  it('has every table with its rows', async () => {
    for (const name of TABLE_NAMES)
      expect((await release.query(`SELECT count(*) FROM ${name}`)).rows, name).toEqual([[dataset[name].length]]);
  });

  it('gives plain values', async () => {
    const sql = `SELECT DATE '2020-02-29' AS d, TIMESTAMP '2020-02-29 10:00:00' AS t, ['a', NULL] AS l, {'x': 1, 'y': DATE '2000-01-01'} AS s,
      12345678901234567890::HUGEINT AS h, 7::BIGINT AS b, 1.50::DECIMAL(5, 2) AS m, true AS f, NULL AS n, 0.1 + 0.2::DOUBLE AS r, MAP {'k': 1} AS map, 'nan'::DOUBLE AS nan`;
    expect((await release.query(sql)).rows).toEqual([
      [
        '2020-02-29',
        '2020-02-29T10:00:00',
        ['a', null],
        { x: 1, y: '2000-01-01' },
        '12345678901234567890',
        7,
        1.5,
        true,
        null,
        0.1 + 0.2,
        [{ key: 'k', value: 1 }],
        'NaN',
      ],
    ]);
  });

  it('names columns that would be two of one name', async () =>
    expect((await release.query('SELECT 1 AS a, 2 AS a')).columns).toEqual(['a', 'a:1']));

  it('takes parameters', async () => {
    const { rows } = await release.query('SELECT $a, $b + 1, $c IS NULL', { a: "o'clock", b: 41, c: null });
    expect(rows).toEqual([["o'clock", 42, true]]);
  });

  it.each([
    'DESCRIBE events',
    'SUMMARIZE events',
    'SHOW TABLES',
    'FROM events',
    'VALUES (1)',
    'EXPLAIN FROM events',
    '-- why\nSELECT 1;',
  ])('runs %j', async (sql) => expect((await release.query(sql)).rows.length).toBeGreaterThan(0));

  it.each([
    ['INSERT INTO events SELECT * FROM events', /expected one statement that reads .* got INSERT/],
    ['DELETE FROM events', /got DELETE/],
    ['UPDATE events SET kind = NULL', /got UPDATE/],
    ['CREATE TABLE x AS SELECT 1', /got CREATE/],
    ['DROP TABLE events', /got DROP/],
    ['SET threads = 2', /got SET/],
    ['PRAGMA disable_optimizer', /got PRAGMA/],
    ["ATTACH 'x.db'", /got ATTACH/],
    ['BEGIN', /got TRANSACTION/],
    ['CALL pragma_version()', /got CALL/],
    ['SELECT 1; SELECT 2', /got 2 /],
    ['SELECT 1; DROP TABLE events', /got 2 /],
    ['', /got none/],
    ['-- nothing\n;', /got none/],
    ['EXPLAIN ANALYZE DELETE FROM events', /read-only/],
    ["COPY events TO 'stolen.csv'", /file system operations are disabled/],
    ["FROM read_text('/etc/hostname')", /file system operations are disabled/],
    ["FROM glob('*')", /file system operations are disabled/],
    ['SELEC 1', /the SQL cannot be read: .*syntax error/],
    ['SELECT nothing FROM events', /the SQL cannot be run: .*nothing/],
    ["SELECT CAST('x' AS INTEGER)", /x/],
  ])('refuses %j, and goes on to work', async (sql, message) => {
    await expect(release.query(sql)).rejects.toThrow(message);
    expect((await release.query('SELECT count(*) FROM events')).rows).toEqual([[dataset.events.length]]);
    expect(existsSync('stolen.csv')).toBe(false);
  });

  it('answers queries that are asked at the same time', async () => {
    const answers = await Promise.all([1, 2, 3].map((value) => release.query('SELECT $value', { value })));
    expect(answers.map(({ rows }) => rows[0]?.[0])).toEqual([1, 2, 3]);
  });

  it('opens a release without a row', async () => {
    const empty = await writeRelease({});
    const opened = await openRelease(empty.folder);
    for (const { name } of VIEWS) expect((await opened.query(`FROM ${name}`)).rows, name).toEqual([]);
    opened.close();
    await empty.remove();
  });

  it('refuses a folder that is none, with the files it misses', async () => {
    await expect(openRelease('/nowhere')).rejects.toThrow(
      '/nowhere: expected the folder of a release or build, with a Parquet file for each table; not there: parquet/documents.parquet',
    );
  });

  it('refuses a release of another major version of the schema', async () => {
    const other = await writeRelease({}, '9.0.0');
    await expect(openRelease(other.folder)).rejects.toThrow('9.0.0');
    await other.remove();
  });

  it('refuses a file that is no Parquet', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broken-'));
    const broken = await writeRelease({});
    await writeFile(join(broken.folder, 'parquet', 'events.parquet'), 'no parquet');
    await expect(openRelease(broken.folder)).rejects.toThrow(/the release cannot be opened: .*events\.parquet/);
    await broken.remove();
    await rm(folder, { recursive: true });
  });
});

describe('describeTables', () => {
  it('tells all tables and views, with rows and columns', async () => {
    const all = await describeTables(release);
    expect(all.map(({ name }) => name)).toEqual([...TABLE_NAMES, ...VIEWS.map(({ name }) => name)]);
    const events = all.find(({ name }) => name === 'events');
    expect(events).toMatchObject({ kind: 'table', rows: dataset.events.length });
    expect(events?.columns.find(({ name }) => name === 'parties')?.type).toBe('VARCHAR[]');
    expect(all.every(({ description, columns }) => description !== '' && columns.length > 0)).toBe(true);
  });
});
