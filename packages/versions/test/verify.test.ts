import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Sums } from '@diplomatic-relations/artifacts';
import { SCHEMA_VERSION } from '@diplomatic-relations/schema';
import { describe, expect, it } from 'vitest';
import { verifyRelease } from '../src/verify/verify-release.ts';
import { EXAMPLE, emptyFolder, first, writeRelease } from './release.ts';

const edit = async (folder: string, file: string, change: (text: string) => string): Promise<void> =>
  writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));

/** After a change of which the checksums know, so that the other checks have to find it. */
const resealed = async (folder: string): Promise<void> =>
  writeFile(join(folder, 'SHA256SUMS'), await sha256Sums(folder));

const found = async (folder: string): Promise<string[]> =>
  (await verifyRelease(folder)).findings.map(({ check, file, message }) => `${check} ${file}: ${message}`);

describe('verifyRelease', () => {
  it('finds nothing wrong with a sound release, and says what it read', async () => {
    const rows = Object.values(EXAMPLE).reduce((sum, table) => sum + table.length, 0);
    expect(await verifyRelease(await writeRelease())).toEqual({
      version: '1.0.0',
      schemaVersion: SCHEMA_VERSION,
      files: 50,
      rows,
      findings: [],
    });
  });

  // what is done to the folder, what is said of it
  const CASES: readonly [string, (folder: string) => Promise<void>, RegExp[]][] = [
    [
      'a changed file',
      (folder) => appendFile(join(folder, 'csv/events.csv'), '\n'),
      [
        /^checksums csv\/events\.csv: the file is not as released: expected SHA-256/,
        /^manifest csv\/events\.csv: expected SHA-256/,
      ],
    ],
    [
      'a missing file',
      (folder) => rm(join(folder, 'schema/events.schema.json')),
      [
        /^checksums schema\/events\.schema\.json: the file is missing/,
        /^schema null: .*expected the JSON Schema of events, got nothing/,
      ],
    ],
    [
      'a missing table',
      (folder) => rm(join(folder, 'parquet/mentions.parquet')),
      [
        /^checksums parquet\/mentions\.parquet: the file is missing/,
        /^formats null: .*no such file/,
        /not there, or not readable: mentions/,
      ],
    ],
    [
      'an extra file',
      (folder) => writeFile(join(folder, 'csv/more.csv'), 'x'),
      [/^checksums csv\/more\.csv: the file does not belong to the release/],
    ],
    ['no checksums', (folder) => rm(join(folder, 'SHA256SUMS')), [/^checksums SHA256SUMS: the file is missing/]],
    [
      'checksums of files elsewhere',
      (folder) => appendFile(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  ../x\n`),
      [/^checksums SHA256SUMS: line \d+: expected a SHA-256 and a path of this folder/],
    ],
    [
      'no manifest',
      (folder) => rm(join(folder, 'manifest.json')),
      [/^manifest manifest\.json: expected the folder of a release or build/],
    ],
    [
      'a manifest that is no JSON',
      (folder) => writeFile(join(folder, 'manifest.json'), '{'),
      [/^manifest manifest\.json: .*expected JSON/],
    ],
    [
      'a manifest of something else',
      (folder) => writeFile(join(folder, 'manifest.json'), '{"generator": "x"}'),
      [/generator: expected "diplomatic-relations", got "x"/],
    ],
    [
      'a manifest that points elsewhere',
      (folder) => edit(folder, 'manifest.json', (text) => text.replace('csv/events.csv', 'csv/../../x.csv')),
      [/tables\[5\]\.csv: expected a path below csv\//],
    ],
    [
      'another major version',
      (folder) =>
        edit(folder, 'manifest.json', (text) =>
          text.replace(`"schema_version": "${SCHEMA_VERSION}"`, '"schema_version": "2.0.0"'),
        ),
      [/^schema manifest\.json: .*expected 1\.x.*got 2\.0\.0/],
    ],
    [
      'another value in one format',
      async (folder) => {
        await edit(folder, 'csv/trade_goods.csv', (text) => text.replace('canned fish', 'dried fish'));
        await resealed(folder);
      },
      [
        /^manifest csv\/trade_goods\.csv: expected SHA-256/,
        /^formats csv\/trade_goods\.csv: row 1, product: expected "canned fish" as in parquet\/trade_goods\.parquet, got "dried fish"/,
      ],
    ],
    [
      'another text than the one that was read',
      async (folder) => {
        await edit(folder, 'manifest.json', (text) => text.replace(/("text_sha256": ")[0-9a-f]{4}/, '$10000'));
        await resealed(folder);
      },
      [/^texts parquet\/documents\.parquet: documents: .*: expected a text with SHA-256 0000/],
    ],
    [
      'another schema',
      async (folder) => {
        await edit(folder, 'schema/events.schema.json', (text) => text.replace('"meeting",', ''));
        await resealed(folder);
      },
      [/^schema schema\/events\.schema\.json: expected the schema of events in version \d+\.\d+\.\d+/],
    ],
    [
      'a redirect to nowhere',
      async (folder) => {
        await writeFile(join(folder, 'redirects.csv'), 'old_id,new_id,reason\n"rel_0","rel_1","x"\n');
        await resealed(folder);
      },
      [/^redirects redirects\.csv: rel_0 is redirected to rel_1, which the release does not have/],
    ],
    [
      'a citation of another version',
      async (folder) => {
        await writeFile(join(folder, 'CITATION.cff'), 'cff-version: 1.2.0\nversion: 0.9.0\n');
        await resealed(folder);
      },
      [/^metadata CITATION\.cff: expected version 1\.0\.0 as in manifest\.json, got 0\.9\.0/],
    ],
    [
      'a data package of other files',
      async (folder) => {
        await writeFile(
          join(folder, 'datapackage.json'),
          '{"version": "1.0.0", "resources": [{"path": "csv/events.csv", "hash": "sha256:0"}]}',
        );
        await resealed(folder);
      },
      [/^metadata datapackage\.json: csv\/events\.csv: expected the checksum of manifest\.json/],
    ],
  ];

  it.each(CASES)('%s', async (_, damage, expected) => {
    const folder = await writeRelease();
    await damage(folder);
    const messages = await found(folder);
    for (const pattern of expected) expect(messages).toContainEqual(expect.stringMatching(pattern));
    expect(messages.length).toBeLessThanOrEqual(expected.length + 2);
  });

  it.each<[string, Parameters<typeof writeRelease>[0], RegExp]>([
    [
      'a quote that is not in the text',
      { ...EXAMPLE, evidence: EXAMPLE.evidence.map((row, at) => (at === 0 ? { ...row, quote: 'other words' } : row)) },
      /quotes are exact: evidence\[\d+\]/,
    ],
    [
      'a fact without evidence',
      { ...EXAMPLE, evidence: EXAMPLE.evidence.filter(({ fact_table }) => fact_table !== 'events') },
      /facts have evidence: events\[0\]/,
    ],
    [
      'an id twice',
      { ...EXAMPLE, trade_goods: [first('trade_goods'), { ...first('trade_goods'), product: 'wool' }] },
      /ids are unique: trade_goods\[1\]/,
    ],
    [
      'an actor that is not there',
      { ...EXAMPLE, actors: EXAMPLE.actors.filter(({ actor_id }) => actor_id !== 'PER') },
      /foreign keys: /,
    ],
    [
      'a code that is not in the list',
      { ...EXAMPLE, relations: [{ ...first('relations'), kind: 'friendship' as never }] },
      /rows are valid: relations\[0\].*kind: expected one of/,
    ],
  ])('%s', async (_, dataset, expected) =>
    expect(await found(await writeRelease(dataset))).toContainEqual(expect.stringMatching(expected)),
  );

  it('checks the rows of another minor version by the schema that they came with', async () => {
    expect(await found(await writeRelease(EXAMPLE, { schemaVersion: '1.7.0' }))).toEqual([]);
    const wrong = { ...EXAMPLE, relations: [{ ...first('relations'), confidence: 7 }] };
    expect(await found(await writeRelease(wrong, { schemaVersion: '1.7.0' }))).toEqual([
      'rows parquet/relations.parquet: relations[0]: confidence: must be <= 1',
    ]);
  });

  it('refuses a folder that is not there', async () => {
    const folder = join(await emptyFolder(), 'none');
    expect(await found(folder)).toEqual([expect.stringMatching(/^manifest manifest\.json: .*no such file or folder/)]);
  });

  it('is the same wherever the folder lies', async () => {
    const folder = await writeRelease();
    const elsewhere = join(await emptyFolder(), 'moved');
    await rename(folder, elsewhere);
    expect(await found(elsewhere)).toEqual([]);
  });
});
