import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemaText, TABLE_NAMES } from '@diplomatic-relations/schema';
import { describe, expect, it } from 'vitest';
import { sha256File, sha256Sums } from '../src/checksums.ts';
import { readCsv } from '../src/csv-reader.ts';
import { writeDatasetFiles } from '../src/dataset-files.ts';
import { explainFileError, fileErrorCode } from '../src/file-error.ts';
import { readParquet } from '../src/parquet-reader.ts';
import { portableParquetWriter } from '../src/portable-parquet.ts';
import { stableJson } from '../src/stable-json.ts';
import { EXAMPLES } from './rows.ts';
import { temporaryFolder } from './temporary-folder.ts';

const METADATA = { schema_version: '1.0.0', dataset_version: '1.0.0' };

describe('writeDatasetFiles', () => {
  it('writes every table, sorted, as CSV, Parquet and JSON Schema', async () => {
    const folder = await temporaryFolder();
    const events = EXAMPLES.events.flatMap((row) =>
      ['2024', '2019-05', null].map((date, at) => ({ ...row, id: `evt_${at}`, date })),
    );
    const files = await writeDatasetFiles(folder, { events }, METADATA);
    expect(files.map(({ name, rows }) => [name, rows])).toEqual(
      TABLE_NAMES.map((name) => [name, name === 'events' ? 3 : 0]),
    );
    expect((await readCsv(join(folder, 'csv/events.csv'), 'events')).map(({ date }) => date)).toEqual([
      null,
      '2019-05',
      '2024',
    ]);
    for (const { name, csv, parquet } of files) {
      expect(await readCsv(join(folder, csv.path), name)).toEqual((await readParquet(join(folder, parquet.path))).rows);
      expect(await sha256File(join(folder, csv.path))).toBe(csv.sha256);
      expect(await sha256File(join(folder, parquet.path))).toBe(parquet.sha256);
      expect(await readFile(join(folder, 'schema', `${name}.schema.json`), 'utf8')).toBe(jsonSchemaText(name));
    }
    expect((await readdir(folder)).sort()).toEqual(['csv', 'parquet', 'schema']);
  });

  it('gives the same bytes in two folders, whatever the order of the rows', async () => {
    const [one, other] = [await temporaryFolder(), await temporaryFolder()];
    const mentions = EXAMPLES.mentions.flatMap((row) => [1, 2, 3].map((start) => ({ ...row, start, end: start + 9 })));
    await writeDatasetFiles(one, { ...EXAMPLES, mentions }, METADATA);
    await writeDatasetFiles(other, { ...EXAMPLES, mentions: [...mentions].reverse() }, METADATA);
    const sums = await sha256Sums(one);
    expect(await sha256Sums(other)).toBe(sums);
    expect(sums.trim().split('\n')).toHaveLength(3 * TABLE_NAMES.length);
  });

  it('can do without DuckDB', async () => {
    const folder = await temporaryFolder();
    await writeDatasetFiles(folder, EXAMPLES, METADATA, portableParquetWriter);
    for (const name of TABLE_NAMES)
      expect((await readParquet(join(folder, `parquet/${name}.parquet`))).rows).toEqual(EXAMPLES[name]);
  });
});

describe('sha256Sums', () => {
  it('is what sha256sum checks, without the file itself', async () => {
    const folder = await temporaryFolder();
    await writeDatasetFiles(folder, EXAMPLES, METADATA);
    const sums = await sha256Sums(folder);
    await writeFile(join(folder, 'SHA256SUMS'), sums);
    expect(await sha256Sums(folder)).toBe(sums);
    const paths = sums
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66));
    expect(paths).toEqual([...paths].sort());
    if (process.platform === 'linux')
      expect(execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })).toBe(
        '',
      );
  });
});

describe('explainFileError', () => {
  it.each([
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), 'ENOSPC'],
    [Object.assign(new Error('x'), { code: 'EROFS' }), 'EROFS'],
    [new Error('IO Error: Could not write file "x": No space left on device'), 'ENOSPC'],
    [new Error('IO Error: Cannot open file "x": Permission denied'), 'EACCES'],
    [new Error('Parser Error: syntax error'), null],
    ['text', null],
  ])('finds the code of %s', (error, code) => expect(fileErrorCode(error)).toBe(code));

  it('says what could not be done, and keeps the cause', () => {
    const cause = Object.assign(new Error('x'), { code: 'EACCES' });
    expect(explainFileError(cause, 'cannot write', '/out')).toMatchObject({
      message: 'cannot write /out: there is no permission to write or read there (EACCES)',
      code: 'EACCES',
      path: '/out',
      cause,
    });
    const other = new RangeError('y');
    expect(explainFileError(other, 'cannot write', '/out')).toBe(other);
  });
});

describe('stableJson', () => {
  it('keeps the order of keys and ends with a line break', () =>
    expect(stableJson({ b: 1, a: [true, null] })).toBe('{\n  "b": 1,\n  "a": [\n    true,\n    null\n  ]\n}\n'));

  it('refuses what JSON cannot hold', () => expect(() => stableJson(undefined)).toThrow('got undefined'));
});
