import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { columns, type RowOf, TABLE_NAMES } from '@diplomatic-relations/schema';
import { DuckDBInstance, DuckDBListValue, type DuckDBValue } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParquet } from '../src/parquet-reader.ts';
import { openParquetWriter, type ParquetWriter, writeParquet } from '../src/parquet-writer.ts';
import { portableParquetWriter } from '../src/portable-parquet.ts';
import { anyRows, EXAMPLES } from './rows.ts';
import { temporaryFolder } from './temporary-folder.ts';

const METADATA = { schema_version: '1.0.0', dataset_version: "it's 2" };
const EVENT = EXAMPLES.events[0] as RowOf<'events'>;

const SQL_TYPES = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  'string[]': 'VARCHAR[]',
} as const;

const instance = await DuckDBInstance.create();
const connection = await instance.connect();
let duckdb: ParquetWriter;

beforeAll(async () => {
  duckdb = await openParquetWriter();
});

afterAll(() => {
  duckdb.close();
  connection.closeSync();
  instance.closeSync();
});

const plain = (value: DuckDBValue): unknown => {
  if (value instanceof DuckDBListValue) return value.items;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'object' && value !== null ? value.toString().replace(' ', 'T') : value;
};

const readByDuckdb = async (path: string): Promise<Record<string, unknown>[]> => {
  const reader = await connection.runAndReadAll(`FROM '${path}'`);
  return reader
    .getRowObjects()
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
};

it('uses DuckDB where it loads', () => expect(duckdb.name).toBe('duckdb'));

describe.each(TABLE_NAMES)('Parquet of %s', (table) => {
  it('gives any rows back, by both writers and both readers', async () => {
    const folder = await temporaryFolder();
    let file = 0;
    await fc.assert(
      fc.asyncProperty(anyRows(table), async (rows) => {
        for (const writer of [duckdb, portableParquetWriter]) {
          // each time a new name: DuckDB keeps parts of files it has read, and may take them for a file written over one
          const path = join(folder, `${writer.name}-${file++}.parquet`);
          await writer.write(path, table, rows, METADATA);
          const read = await readParquet(path);
          expect(read.rows).toEqual(rows);
          expect(read.metadata).toMatchObject(METADATA);
          expect(await readByDuckdb(path)).toEqual(rows);
        }
      }),
      { numRuns: 10, examples: [[EXAMPLES[table]], [[]]] },
    );
  });

  it('has its types, with rows and without, by both writers', async () => {
    const folder = await temporaryFolder();
    const expected = columns(table).map(({ name, type }) => [name, SQL_TYPES[type]]);
    for (const writer of [duckdb, portableParquetWriter])
      for (const rows of [EXAMPLES[table], []]) {
        const path = join(folder, `${writer.name}-${rows.length}.parquet`);
        await writer.write(path, table, rows, METADATA);
        const described = await connection.runAndReadAll(`DESCRIBE FROM '${path}'`);
        expect(described.getRows().map(([name, type]) => [name, type])).toEqual(expected);
        expect((await readParquet(path)).columns).toEqual(expected.map(([name]) => name));
      }
  });
});

describe('writeParquet', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({ ...EVENT, id: `evt_${index}`, sources: index }));

  it('keeps the order of many rows, and the same bytes in another folder and another connection', async () => {
    const [one, other] = [join(await temporaryFolder(), 'a.parquet'), join(await temporaryFolder(), 'b.parquet')];
    await duckdb.write(one, 'events', many, METADATA);
    await writeParquet(other, 'events', many, METADATA);
    expect((await readParquet(one)).rows).toEqual(many);
    expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  });

  it('writes the same bytes twice by the portable writer', async () => {
    const folder = await temporaryFolder();
    for (const name of ['a', 'b']) await portableParquetWriter.write(join(folder, name), 'events', many, METADATA);
    expect((await readFile(join(folder, 'a'))).equals(await readFile(join(folder, 'b')))).toBe(true);
  });

  it('compresses with zstd', async () => {
    const path = join(await temporaryFolder(), 'x.parquet');
    await duckdb.write(path, 'events', [EVENT], METADATA);
    const reader = await connection.runAndReadAll(`SELECT DISTINCT compression FROM parquet_metadata('${path}')`);
    expect(reader.getRows()).toEqual([['ZSTD']]);
  });

  it('takes writes at the same time one after the other', async () => {
    const folder = await temporaryFolder();
    await Promise.all(
      TABLE_NAMES.map((table) =>
        duckdb.write(join(folder, `${table}.parquet`), table, EXAMPLES[table] as never[], METADATA),
      ),
    );
    for (const table of TABLE_NAMES)
      expect((await readParquet(join(folder, `${table}.parquet`))).rows).toEqual(EXAMPLES[table]);
  });

  it('quotes a path', async () => {
    const path = join(await temporaryFolder(), "o'clock é.parquet");
    await duckdb.write(path, 'events', [EVENT], METADATA);
    expect((await readParquet(path)).rows).toEqual([EVENT]);
  });

  it.each(['duckdb', 'parquetjs-lite'])('%s refuses a value of another type, and goes on to work', async (name) => {
    const writer = name === 'duckdb' ? duckdb : portableParquetWriter;
    const path = join(await temporaryFolder(), 'x.parquet');
    const wrong = { ...EVENT, sources: 1.5 } as RowOf<'events'>;
    await expect(writer.write(path, 'events', [EVENT, wrong], METADATA)).rejects.toThrow(
      'events, row 2, column sources: expected a safe integer or null, got 1.5',
    );
    await rm(path, { force: true });
    await writer.write(path, 'events', [EVENT], METADATA);
    expect((await readParquet(path)).rows).toEqual([EVENT]);
  });

  it.each(['duckdb', 'parquetjs-lite'])('%s says why a file cannot be written', async (name) => {
    const writer = name === 'duckdb' ? duckdb : portableParquetWriter;
    const path = join(await temporaryFolder(), 'missing', 'x.parquet');
    await expect(writer.write(path, 'events', [EVENT], METADATA)).rejects.toThrow(
      `cannot write ${path}: there is no such file or folder (ENOENT)`,
    );
  });
});

describe('readParquet', () => {
  it('says that a file is no Parquet', async () => {
    const path = join(await temporaryFolder(), 'x.parquet');
    await writeFile(path, 'id,kind\n');
    await expect(readParquet(path)).rejects.toThrow(`${path}: expected a Parquet file`);
  });

  it('names the file that is not there', () =>
    expect(readParquet('/nowhere/x.parquet')).rejects.toThrow('cannot read /nowhere/x.parquet'));
});
