import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { columns, type RowOf, TABLE_NAMES } from '@diplomatic-relations/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords, readCsv } from '../src/csv-reader.ts';
import { csvText, writeCsv } from '../src/csv-writer.ts';
import { anyRows, EXAMPLES } from './rows.ts';
import { temporaryFolder } from './temporary-folder.ts';

const EVENT = EXAMPLES.events[0] as RowOf<'events'>;

describe.each(TABLE_NAMES)('CSV of %s', (table) => {
  it('gives its example row back', async () => {
    const path = join(await temporaryFolder(), `${table}.csv`);
    await writeCsv(path, table, EXAMPLES[table]);
    expect(await readCsv(path, table)).toEqual(EXAMPLES[table]);
  });

  it('gives any rows back', () =>
    fc.assert(
      fc.property(anyRows(table), (rows) => {
        expect(csvRecords(csvText(table, rows), table).map(({ row }) => row)).toEqual(rows);
      }),
      { numRuns: 30 },
    ));

  it('has its header without rows', () =>
    expect(csvText(table, [])).toBe(
      `${columns(table)
        .map((column) => column.name)
        .join(',')}\n`,
    ));
});

describe('writeCsv', () => {
  it('quotes strings, leaves null empty, joins lists, and makes formulas harmless', () => {
    const row = { ...EVENT, name: '=HYPERLINK("x")', city: null, parties: ['ISL', 'PER'], confidence: 1e-7 };
    const [header, line] = csvText('events', [row]).split('\n');
    const cells = new Map(
      header?.split(',').map((name, at) => [name, line?.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)[at]]),
    );
    expect(cells.get('name')).toBe(`"'=HYPERLINK(""x"")"`);
    expect(cells.get('city')).toBe('');
    expect(cells.get('parties')).toBe('"ISL;PER"');
    expect(cells.get('date_start')).toBe('"2023-05-05"');
    expect(cells.get('confidence')).toBe('0.0000001');
  });

  it('writes true and false', () => {
    const row = EXAMPLES.interactions[0] as RowOf<'interactions'>;
    const text = csvText('interactions', [
      { ...row, symmetric: true },
      { ...row, symmetric: false },
    ]);
    expect(csvRecords(text, 'interactions').map((record) => record.row['symmetric'])).toEqual([true, false]);
    expect(text).toMatch(/,true,.*\n.*,false,/);
  });

  it('writes to a stream', async () => {
    const stream = new PassThrough();
    const read = textOf(stream);
    await writeCsv(stream, 'events', [EVENT]);
    expect(await read).toBe(csvText('events', [EVENT]));
  });

  it('is the same whatever the size of the batches', () => {
    const many = Array.from({ length: 4_500 }, (_, index) => ({ ...EVENT, sources: index + 1 }));
    expect(csvRecords(csvText('events', many), 'events').map(({ row }) => row)).toEqual(many);
  });

  it.each([
    [{ ...EVENT, sources: '3' }, 'events, row 1, column sources: expected a safe integer or null, got "3"'],
    [
      { ...EVENT, date_start: '2023-02-30' },
      'column date_start: expected a date as YYYY-MM-DD or null, got "2023-02-30"',
    ],
    [{ ...EVENT, confidence: Number.NaN }, 'column confidence: expected a finite number or null, got null'],
    [{ ...EVENT, parties: ['PER', ''] }, 'column parties: expected a list of non-empty strings or null'],
    [{ id: 'evt_1' }, 'column kind: expected a string or null, got nothing'],
  ])('refuses a value of another type', (row, message) =>
    expect(() => csvText('events', [row as unknown as RowOf<'events'>])).toThrow(message),
  );

  it('says why a file cannot be written', async () => {
    const folder = await temporaryFolder();
    await expect(writeCsv(join(folder, 'missing', 'x.csv'), 'events', [])).rejects.toThrow(
      /cannot write .*x\.csv: there is no such file or folder \(ENOENT\)/,
    );
    await writeFile(join(folder, 'file'), '');
    await expect(writeCsv(join(folder, 'file', 'x.csv'), 'events', [])).rejects.toThrow(
      /a part of the path is a file, and a folder was expected \(ENOTDIR\)/,
    );
  });

  it.runIf(process.platform === 'linux')('says that the disk is full', () =>
    expect(writeCsv('/dev/full', 'events', [EVENT])).rejects.toThrow(
      'cannot write /dev/full: the disk is full (ENOSPC)',
    ),
  );
});

describe('csvRecords', () => {
  it('tells the line on which a row begins', () => {
    const text = csvText('events', [{ ...EVENT, name: 'two\nlines' }, EVENT, { ...EVENT, city: 'a\r\nb\n' }, EVENT]);
    expect(csvRecords(text, 'events').map(({ line }) => line)).toEqual([2, 4, 5, 8]);
  });

  it('reads what a spreadsheet saved: BOM, CRLF, columns in another order, text that is no number', () => {
    const records = csvRecords('\uFEFFsources,id,parties\r\n\r\nmany,evt_1,ISL;PER\r\n\r\n', 'events');
    expect(records).toEqual([{ line: 3, row: { sources: 'many', id: 'evt_1', parties: ['ISL', 'PER'] } }]);
  });

  it.each([
    ['', 'line 1: expected a header with columns of events'],
    ['a,b\n1,2\n', 'got "a,b"'],
    ['id,kind\n"x","y","z"\n', 'line 2: expected 2 cells, got 3'],
    ['id,kind\n"x"y,"z"\n', 'some.csv, line 2: expected a comma or the end of the line after a quoted cell, got y'],
    ['id,kind\n"x\n\n","y\n', 'some.csv, line 4: expected the end of the quoted cell that begins here'],
    ['id,kind\nx,y\nx"y,z\n', 'some.csv, line 3: expected quotes around a cell with a quote in it, got "x\\"y"'],
  ])('refuses %j', (text, message) => expect(() => csvRecords(text, 'events', 'some.csv')).toThrow(message));

  it('names the file that is not there', () =>
    expect(readCsv('/nowhere/events.csv', 'events')).rejects.toThrow(
      'cannot read /nowhere/events.csv: there is no such file or folder (ENOENT)',
    ));

  it('is what the file holds', async () => {
    const path = join(await temporaryFolder(), 'events.csv');
    await writeCsv(path, 'events', [EVENT]);
    expect(await readFile(path, 'utf8')).toBe(csvText('events', [EVENT]));
  });
});
