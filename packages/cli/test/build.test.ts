import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DERIVED_TABLES } from '@diplomatic-relations/query';
import { TABLE_NAMES } from '@diplomatic-relations/schema';
import { describe, expect, it } from 'vitest';
import { BAD_DOCUMENTS, writeDocuments } from './documents.ts';
import { emptyFolder, filesBelow, run, runAndKill } from './run.ts';

describe('build', () => {
  it('writes every table in both forms, the schemas, the manifest and the rejects', async () => {
    const folder = await emptyFolder();
    const input = await writeDocuments(join(folder, 'in'));
    const result = run(['build', input, '--out', join(folder, 'out')]);
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
    const files = await filesBelow(join(folder, 'out'));
    expect(Object.keys(files).sort()).toEqual(
      [
        ...TABLE_NAMES.flatMap((name) => [`csv/${name}.csv`, `parquet/${name}.parquet`, `schema/${name}.schema.json`]),
        ...DERIVED_TABLES.flatMap(({ name }) => [`derived/${name}.csv`, `derived/${name}.parquet`]),
        'croissant.json',
        'datapackage.json',
        'manifest.json',
        'rejects.ndjson',
      ].sort(),
    );
    expect(files['rejects.ndjson']).toBe('');
    expect(files['csv/relations.csv']).toContain('"1990-03-05"');
    expect(result.stdout).toMatch(/documents +5\n/);
    const manifest = JSON.parse(files['manifest.json'] ?? '');
    expect(manifest.inputs.map((each: { doc_id: string }) => each.doc_id)).toEqual([
      'chile',
      'emoji',
      'fiji-tonga',
      'ghana',
      'peru',
    ]);
    expect(JSON.stringify(manifest)).not.toContain(folder);
  });

  it('gives the same bytes in another folder, with another number of jobs', async () => {
    const folder = await emptyFolder();
    const first = await writeDocuments(join(folder, 'in'), true);
    const second = await writeDocuments(join(folder, 'elsewhere', 'documents'), true);
    expect(run(['build', first, '--out', join(folder, 'a'), '--jobs', '1']).status).toBe(0);
    expect(run(['build', second, '--out', join(folder, 'deep', 'b'), '--jobs', '3']).status).toBe(0);
    expect(await filesBelow(join(folder, 'deep', 'b'))).toEqual(await filesBelow(join(folder, 'a')));
  });

  it('rejects what cannot be used and builds the rest; --strict turns that into exit code 1', async () => {
    const folder = await emptyFolder();
    const input = await writeDocuments(join(folder, 'in'), true);
    const result = run(['build', input, '--out', join(folder, 'out')]);
    expect(result.status).toBe(0);
    const files = await filesBelow(join(folder, 'out'));
    const rejects = (files['rejects.ndjson'] ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rejects.map((reject) => reject.file).sort()).toEqual(Object.keys(BAD_DOCUMENTS).sort());
    for (const reject of rejects) {
      expect(Object.keys(reject)).toEqual(['doc_id', 'file', 'line', 'reason', 'expected']);
      expect(reject.reason).toMatch(BAD_DOCUMENTS[reject.file]?.[1] ?? /^$/);
      expect(result.stderr).toContain(`rejected: ${reject.file}`);
    }
    expect(JSON.parse(files['manifest.json'] ?? '').rejects).toBe(5);
    expect(run(['build', input, '--out', join(folder, 'out'), '--strict']).status).toBe(1);
  });

  it('gives a document in another language its row, and no facts', async () => {
    const folder = await emptyFolder();
    await writeFile(
      join(folder, 'fr.txt'),
      'Les relations diplomatiques entre le Sénégal et le Pérou ont été établies le 4 mai 1971, et les deux pays ont ouvert des ambassades.',
    );
    expect(run(['build', join(folder, 'fr.txt'), '--out', join(folder, 'out')]).status).toBe(0);
    const files = await filesBelow(join(folder, 'out'));
    expect(files['csv/documents.csv']?.split('\n')[1]).toMatch(/"fr"/);
    expect(files['csv/evidence.csv']?.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [
      'an input that does not exist',
      ['build', 'no-such-folder', '--out', 'OUT'],
      /no-such-folder: no such file or folder; expected a file or folder/,
    ],
    ['no output folder', ['build', 'IN'], /required option '-o, --out <dir>'/],
    ['a number of jobs that is none', ['build', 'IN', '--out', 'OUT', '--jobs', 'many'], /whole number from 1/],
    ['a gold folder without gold', ['build', 'IN', '--out', 'OUT', '--gold', 'IN'], /expected gold annotations/],
    ['an output folder with other files', ['build', 'IN', '--out', 'IN'], /expected an empty folder/],
    ['an output that is a file', ['build', 'IN', '--out', 'IN/emoji.txt'], /cannot use as output folder/],
    ['a folder without documents', ['build', 'VOID', '--out', 'OUT'], /no documents in/],
  ])('%s is a usage error, and nothing is written', async (_, args, says) => {
    const folder = await emptyFolder();
    await writeDocuments(join(folder, 'IN'));
    await mkdir(join(folder, 'VOID'));
    const before = await filesBelow(folder);
    const result = run(args.map((arg) => (/^(?:IN|OUT|VOID)/.test(arg) ? join(folder, arg) : arg)));
    expect(result.stderr).toMatch(says);
    expect(result.stdout).toBe('');
    expect(result.status).toBe(2);
    expect(await filesBelow(folder)).toEqual(before);
  });

  it('leaves the old output as it was when it is interrupted, and the next build tidies up', async () => {
    const folder = await emptyFolder();
    const input = await writeDocuments(join(folder, 'in'));
    const out = join(folder, 'out');
    expect(run(['build', input, '--out', out]).status).toBe(0);
    const before = await filesBelow(out);
    await writeFile(join(input, 'another.txt'), 'Benin and Laos established diplomatic relations in 1980.');
    for (const milliseconds of [300, 600, 900]) {
      await runAndKill(['build', input, '--out', out], milliseconds);
      const after = await filesBelow(out);
      // A machine fast enough has finished; half a build there is never.
      if (JSON.parse(after['manifest.json'] ?? '').inputs.length === 5) expect(after).toEqual(before);
    }
    expect(run(['build', input, '--out', out]).status).toBe(0);
    expect(await readdir(folder)).toEqual(['in', 'out']);
    expect(JSON.parse((await filesBelow(out))['manifest.json'] ?? '').inputs).toHaveLength(6);
  });
});
