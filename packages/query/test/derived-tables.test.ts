import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleDataset } from '@diplomatic-relations/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedRows } from '../src/derived-rows.ts';
import { DERIVED_TABLES } from '../src/derived-tables.ts';
import { openRelease, type Release } from '../src/release.ts';
import { viewsSql } from '../src/views-sql.ts';
import { smallDataset, writeRelease } from './small-release.ts';

type Derived = Awaited<ReturnType<typeof derivedRows>>;

let written: Awaited<ReturnType<typeof writeRelease>>;
let release: Release;
let derived: Derived;

beforeAll(async () => {
  written = await writeRelease(smallDataset());
  release = await openRelease(written.folder);
  derived = await derivedRows(written.folder, DERIVED_TABLES);
});

afterAll(async () => {
  release.close();
  await written.remove();
});

const SQL_TYPES: Readonly<Record<string, readonly string[]>> = {
  string: ['VARCHAR'],
  integer: ['BIGINT', 'INTEGER'],
  number: ['DOUBLE'],
  boolean: ['BOOLEAN'],
  date: ['DATE'],
  'string[]': ['VARCHAR[]'],
};

describe('derived tables', () => {
  it.each(DERIVED_TABLES)(
    '$name names the columns of its view with their types',
    async ({ name, description, columns }) => {
      const { rows } = await release.query(`DESCRIBE ${name}`);
      expect(columns.map((column) => column.name)).toEqual(rows.map(([column]) => column));
      for (const [at, [column, type]] of rows.entries())
        expect(SQL_TYPES[columns[at]?.type ?? ''], String(column)).toContain(type);
      expect(description).not.toBe('');
    },
  );

  it.each(DERIVED_TABLES)(
    '$name has its rows once by its key, and no null where it has none',
    ({ name, key, columns }) => {
      const rows = derived.get(name) ?? [];
      expect(rows.length).toBeGreaterThan(1);
      expect(new Set(rows.map((row) => JSON.stringify(key.map((column) => row[column])))).size).toBe(rows.length);
      for (const column of columns)
        if (!column.nullable)
          expect(
            rows.filter((row) => row[column.name] === null),
            column.name,
          ).toEqual([]);
    },
  );

  it.each(DERIVED_TABLES)('$name is sorted by columns that tell its rows apart', ({ name, key, order }) => {
    expect(order).toEqual(expect.arrayContaining([...key]));
    const sorted = (derived.get(name) ?? []).map((row) => order.map((column) => row[column] ?? null));
    const before = (one: unknown, other: unknown): number => {
      if (one === other) return 0;
      if (one === null) return 1;
      if (other === null) return -1;
      return (one as string) < (other as string) ? -1 : 1;
    };
    for (const [at, row] of sorted.entries()) {
      const next = sorted[at + 1];
      if (next === undefined) continue;
      expect(row.map((value, column) => before(value, next[column])).find((sign) => sign !== 0)).toBe(-1);
    }
  });

  it('come out the same from tables in another order', async () => {
    const reversed = Object.fromEntries(
      Object.entries(smallDataset()).map(([name, rows]) => [name, [...rows].reverse()]),
    );
    const other = await writeRelease(reversed);
    expect(await derivedRows(other.folder, DERIVED_TABLES)).toEqual(derived);
    await other.remove();
  });

  it('are empty where the tables are', async () => {
    const empty = await writeRelease({});
    const rows = await derivedRows(empty.folder, DERIVED_TABLES);
    expect([...rows.values()].flat()).toEqual([]);
    await empty.remove();
  });
});

describe('a release with views of its own', () => {
  const withViews = async (sql: string): Promise<Derived> => {
    const own = await writeRelease(exampleDataset());
    try {
      await writeFile(join(own.folder, 'views.sql'), sql);
      return await derivedRows(own.folder, [{ name: 'dyads', order: ['party_a'], columns: [{ name: 'party_a' }] }]);
    } finally {
      await own.remove();
    }
  };

  it('is computed by them', async () => {
    const sql = `${viewsSql()}\nCREATE OR REPLACE VIEW dyads AS SELECT 'X' AS party_a;`;
    expect((await withViews(sql)).get('dyads')).toEqual([{ party_a: 'X' }]);
  });

  it('cannot touch files by them', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    const target = join(outside, 'written.csv');
    for (const statement of [`COPY (SELECT 1) TO '${target}'`, 'SET enable_external_access = true'])
      await expect(withViews(`${viewsSql()}\n${statement};`)).rejects.toThrow(/the release cannot be opened/);
    await rm(outside, { recursive: true });
  });
});
