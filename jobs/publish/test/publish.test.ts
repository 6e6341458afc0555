import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, readParquet, sha256File } from '@diplomatic-relations/artifacts';
import { DERIVED_TABLES } from '@diplomatic-relations/query';
import { verifyDocuments, verifyRelease } from '@diplomatic-relations/versions';
import { describe, expect, it } from 'vitest';
import { readReleaseInfo } from '../src/release-settings.ts';
import { withheldTexts } from '../src/withheld-texts.ts';
import { datasetFolder, EXAMPLE, emptyFolder, publishTo, RELEASE } from './release.ts';

const text = async (folder: string, file: string): Promise<string> => readFile(join(folder, file), 'utf8');
const json = async (folder: string, file: string) => JSON.parse(await text(folder, file));

describe('publish', () => {
  it('writes a release that is sound and complete', async () => {
    const folder = await publishTo(join(await emptyFolder(), 'out'));
    expect((await verifyRelease(folder)).findings).toEqual([]);
    const files = await filesBelow(folder);
    for (const file of [
      'README.md',
      'LICENSE.md',
      'CITATION.cff',
      'CHANGELOG.md',
      'data-dictionary.md',
      'SHA256SUMS',
      'views.sql',
      'datapackage.json',
      'croissant.json',
      'redirects.csv',
      'manifest.json',
      'queries/pairs.sql',
    ])
      expect(files).toContain(file);
    expect(files.filter((file) => file.startsWith('diff/'))).toEqual([]);
  });

  it('holds the derived tables, and names them with their checksums everywhere', async () => {
    const folder = await publishTo(join(await emptyFolder(), 'out'));
    const { derived } = await json(folder, 'manifest.json');
    expect(derived.map(({ name }: { name: string }) => name)).toEqual(DERIVED_TABLES.map(({ name }) => name));
    const { resources } = await json(folder, 'datapackage.json');
    const { distribution, recordSet } = await json(folder, 'croissant.json');
    const [readme, dictionary] = [await text(folder, 'README.md'), await text(folder, 'data-dictionary.md')];
    for (const { name, rows, columns, csv, parquet } of derived) {
      const content = await readParquet(join(folder, parquet.path));
      expect(content.rows.length, name).toBe(rows);
      expect(content.columns).toEqual(columns.map((column: { name: string }) => column.name));
      expect(content.metadata).toMatchObject({ dataset_version: '1.0.0' });
      for (const { path, sha256, bytes } of [csv, parquet]) {
        expect(await sha256File(join(folder, path))).toBe(sha256);
        expect(resources).toContainEqual(expect.objectContaining({ path, hash: `sha256:${sha256}` }));
        expect(distribution).toContainEqual(
          expect.objectContaining({ contentUrl: path, sha256, contentSize: `${bytes} B` }),
        );
      }
      const records = recordSet.find((each: { name: string }) => each.name === name);
      expect(records.field.map((field: { name: string }) => field.name)).toEqual(content.columns);
      expect(readme).toContain(`| \`${name}\` | ${rows} | `);
      expect(dictionary).toContain(`\n## ${name}\n`);
    }
  });

  it('gives the same bytes twice', async () => {
    const [one, other] = [
      await publishTo(join(await emptyFolder(), 'a')),
      await publishTo(join(await emptyFolder(), 'b')),
    ];
    expect(await text(one, 'SHA256SUMS')).toBe(await text(other, 'SHA256SUMS'));
  });

  it('says its version and date everywhere alike', async () => {
    const folder = await publishTo(join(await emptyFolder(), 'out'), {
      ...RELEASE,
      version: '2.3.4',
      released: '2023-12-31',
    });
    const citation = await text(folder, 'CITATION.cff');
    expect(citation).toMatch(/^cff-version: 1\.2\.0\n/);
    expect(citation).toContain('\ntype: dataset\n');
    expect(citation).toContain('\nversion: 2.3.4\ndate-released: "2023-12-31"\n');
    expect(await json(folder, 'datapackage.json')).toMatchObject({ version: '2.3.4', created: '2023-12-31T00:00:00Z' });
    expect(await json(folder, 'croissant.json')).toMatchObject({
      version: '2.3.4',
      datePublished: '2023-12-31',
      citeAs: expect.stringContaining('version = {2.3.4}'),
    });
    expect((await json(folder, 'manifest.json')).dataset.version).toBe('2.3.4');
    expect((await readParquet(join(folder, 'parquet/events.parquet'))).metadata).toMatchObject({
      dataset_version: '2.3.4',
    });
  });

  it('describes a build that is no release without version, licence or date', async () => {
    const folder = await publishTo(join(await emptyFolder(), 'out'), null);
    const description = await json(folder, 'datapackage.json');
    expect(Object.keys(description)).not.toContain('version');
    expect(Object.keys(description)).not.toContain('licenses');
    expect(Object.keys(await json(folder, 'croissant.json'))).not.toContain('datePublished');
    expect(await filesBelow(folder)).not.toContain('SHA256SUMS');
    expect((await verifyRelease(folder)).findings).toEqual([]);
  });

  it('names each publisher once as a source', async () => {
    const document = EXAMPLE.documents[0] as (typeof EXAMPLE.documents)[number];
    const documents = [
      { ...document, url: null },
      { ...document, doc_id: 'second' },
      { ...document, doc_id: 'third', publisher: null },
    ];
    const folder = await publishTo(join(await emptyFolder(), 'out'), RELEASE, { ...EXAMPLE, documents });
    expect((await json(folder, 'datapackage.json')).sources).toEqual([
      { title: 'Gazette of Examples', path: 'https://example.org' },
    ]);
  });

  it('tells what changed since the release before, and why', async () => {
    const previous = await publishTo(join(await emptyFolder(), '1.0.0'));
    const gone = EXAMPLE.trade_goods[0]?.id ?? '';
    const folder = await publishTo(
      join(await emptyFolder(), '1.1.0'),
      {
        ...RELEASE,
        version: '1.1.0',
        previous,
        redirects: [{ old_id: gone, new_id: null, reason: 'no trade' }],
        reasons: [{ reason: 'it was no trade' }],
      },
      { ...EXAMPLE, trade_goods: [], evidence: EXAMPLE.evidence.filter(({ fact_id }) => fact_id !== gone) },
    );
    expect((await verifyRelease(folder)).findings).toEqual([]);
    expect(await json(folder, 'diff/summary.json')).toMatchObject({ from: '1.0.0', to: '1.1.0', least_bump: 'minor' });
    expect((await readParquet(join(folder, 'diff/changes.parquet'))).rows).toMatchObject([
      { table_name: 'trade_goods', change: 'removed', key: gone, reason: 'it was no trade' },
      { table_name: 'evidence', change: 'removed', reason: 'it was no trade' },
    ]);
    expect(await text(folder, 'diff/README.md')).toContain('it was no trade (2)');
    expect(await text(folder, 'redirects.csv')).toBe(`old_id,new_id,reason\n"${gone}",,"no trade"\n`);
  });
});

describe('withheldTexts', () => {
  const masked = (setting: 'full' | 'licensed' | 'quotes', licence: string | null): string => {
    const documents = EXAMPLE.documents.map((document) => ({ ...document, licence }));
    return withheldTexts({ ...EXAMPLE, documents }, setting).documents[0]?.text ?? '';
  };
  const full = EXAMPLE.documents[0]?.text ?? '';

  it.each([
    ['full', null, true],
    ['licensed', 'CC-BY-4.0', true],
    ['licensed', null, false],
    ['quotes', 'CC-BY-4.0', false],
  ] as const)('%s, licence %s: the full text is %s', (setting, licence, isFull) =>
    expect(masked(setting, licence) === full).toBe(isFull),
  );

  it('keeps lengths, lines and quotes, and nothing else', () => {
    const points = [...masked('quotes', null)];
    expect(points).toHaveLength([...full].length);
    expect(points.join('').split('\n')).toHaveLength(full.split('\n').length);
    const quoted = new Set(
      [...EXAMPLE.evidence, ...EXAMPLE.mentions].flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, at) => start + at),
      ),
    );
    expect(quoted.size).toBeLessThan(points.length);
    for (const [at, point] of [...full].entries())
      expect(points[at], String(at)).toBe(quoted.has(at) || /\s/.test(point) ? point : '░');
  });

  it('gives a release whose quotes can still be checked', async () => {
    const folder = await publishTo(join(await emptyFolder(), 'out'), { ...RELEASE, texts: 'quotes' });
    expect((await verifyRelease(folder)).findings).toEqual([]);
    const texts = new Map(EXAMPLE.documents.map(({ doc_id, text: own }) => [doc_id, own]));
    const quotes = EXAMPLE.evidence.length;
    expect(await verifyDocuments(folder, texts)).toEqual({ documents: texts.size, quotes, findings: [] });
    const shifted = new Map([...texts].map(([id, own]) => [id, ` ${own}`]));
    expect((await verifyDocuments(folder, shifted)).findings).toHaveLength(texts.size);
  });
});

describe('readReleaseInfo', () => {
  it('reads the settings, and finds the release before', async () => {
    const folder = await datasetFolder({
      'reasons.json': '{"since": "1.0.10", "reasons": [{"reason": "better"}]}',
      'redirects.csv': 'old_id,new_id,reason\n"rel_0",,"wrong"\n',
    });
    for (const version of ['1.0.9', '1.0.10', '1.1.0', 'notes'])
      await mkdir(join(folder, 'releases', version), { recursive: true });
    expect(await readReleaseInfo(folder)).toEqual({
      ...RELEASE,
      version: '1.1.0',
      previous: join(folder, 'releases', '1.0.10'),
      reasons: [{ reason: 'better' }],
      redirects: [{ old_id: 'rel_0', new_id: null, reason: 'wrong' }],
    });
  });

  it('leaves out reasons that were given for an earlier release', async () => {
    const folder = await datasetFolder({ 'reasons.json': '{"since": "0.9.0", "reasons": [{"reason": "better"}]}' });
    await mkdir(join(folder, 'releases', '1.0.0'), { recursive: true });
    expect((await readReleaseInfo(folder)).reasons).toEqual([]);
  });

  it.each([
    ['package.json', '{"version": "1.1"}', 'expected a version such as 1.2.3, got "1.1"'],
    ['release.json', '{"title": "x"}', 'expected a name and a title'],
    [
      'release.json',
      '{"name": "x", "title": "x", "released": "May 2024", "texts": "full"}',
      'released: expected a day',
    ],
    [
      'release.json',
      '{"name": "x", "title": "x", "released": "2024-05-06", "texts": "some"}',
      'texts: expected one of full, licensed, quotes',
    ],
    ['release.json', '{', 'expected JSON'],
  ])('refuses %s %s', async (file, content, message) =>
    expect(readReleaseInfo(await datasetFolder({ [file]: content }))).rejects.toThrow(message),
  );
});
