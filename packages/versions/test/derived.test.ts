import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Sums, stableJson } from '@diplomatic-relations/artifacts';
import { describe, expect, it } from 'vitest';
import { compareReleases } from '../src/compare.ts';
import { diffMarkdown } from '../src/diff-markdown.ts';
import { type DerivedOfManifest, type ManifestOfRelease, readManifest } from '../src/manifest.ts';
import { readRelease } from '../src/release-content.ts';
import { verifyRelease } from '../src/verify/verify-release.ts';
import { EXAMPLE, writeRelease } from './release.ts';

const resealed = async (folder: string): Promise<void> =>
  writeFile(join(folder, 'SHA256SUMS'), await sha256Sums(folder));

const editManifest = async (folder: string, change: (manifest: ManifestOfRelease) => unknown): Promise<void> => {
  await writeFile(join(folder, 'manifest.json'), stableJson(change(await readManifest(folder))));
  await resealed(folder);
};

const withDerived = (manifest: ManifestOfRelease, change: (entry: DerivedOfManifest) => object): unknown => ({
  ...manifest,
  derived: manifest.derived?.map((entry) => ({ ...entry, ...change(entry) })),
});

const found = async (folder: string): Promise<string[]> =>
  (await verifyRelease(folder)).findings.map(({ check, file, message }) => `${check} ${file}: ${message}`);

describe('verifyRelease with derived tables', () => {
  it('finds nothing wrong with sound ones, nor with a release that has none', async () => {
    expect(await found(await writeRelease(EXAMPLE, { derived: true }))).toEqual([]);
    const former = await writeRelease();
    expect((await readManifest(former)).derived).toBeUndefined();
    expect(await found(former)).toEqual([]);
  });

  // what is done to the folder, what is said of it
  const CASES: readonly [string, (folder: string) => Promise<void>, RegExp][] = [
    [
      'other rows in both formats than the views give',
      async (folder) => {
        const other = await writeRelease({ ...EXAMPLE, trade_goods: [] }, { derived: true });
        for (const file of ['derived/dyads.csv', 'derived/dyads.parquet'])
          await writeFile(join(folder, file), await readFile(join(other, file)));
        const { derived = [] } = await readManifest(other);
        const dyads = derived.find(({ name }) => name === 'dyads') as DerivedOfManifest;
        await editManifest(folder, (manifest) => withDerived(manifest, ({ name }) => (name === 'dyads' ? dyads : {})));
      },
      /^derived derived\/dyads\.parquet: row 1, facts: expected \d+ as in the view over the tables, got \d+/,
    ],
    [
      'another value in the CSV',
      async (folder) => {
        const path = join(folder, 'derived/dyads.csv');
        await writeFile(path, (await readFile(path, 'utf8')).replace('Peru', 'Chile'));
        await resealed(folder);
      },
      /^formats derived\/dyads\.csv: row 1, name_\w: expected "Peru" as in derived\/dyads\.parquet, got "Chile"/,
    ],
    [
      'a missing file',
      async (folder) => rm(join(folder, 'derived/timeline.parquet')),
      /^checksums derived\/timeline\.parquet: the file is missing/,
    ],
    [
      'views that cannot be run',
      async (folder) => {
        await writeFile(join(folder, 'views.sql'), 'CREATE VIEW timeline AS FROM nothing;');
        await resealed(folder);
      },
      /^derived null: the derived tables cannot be computed anew: .*nothing/s,
    ],
    [
      'a path elsewhere',
      async (folder) => {
        const path = join(folder, 'manifest.json');
        await writeFile(path, (await readFile(path, 'utf8')).replaceAll('derived/dyads.csv', 'csv/actors.csv'));
      },
      /^manifest manifest\.json: .*derived\[1\]\.csv: expected a path below derived\//,
    ],
    [
      'no order',
      async (folder) => editManifest(folder, (manifest) => withDerived(manifest, () => ({ order: [] }))),
      /derived\[0\]\.order: expected the names of columns/,
    ],
  ];

  it.each(CASES)('%s', async (_, damage, expected) => {
    const folder = await writeRelease(EXAMPLE, { derived: true });
    await damage(folder);
    expect(await found(folder)).toContainEqual(expect.stringMatching(expected));
  });
});

describe('leastBump of derived tables', () => {
  const retyped = ({ columns }: DerivedOfManifest) => ({
    columns: columns.map((column, at) => (at === 0 ? { ...column, type: 'integer' } : column)),
  });
  // what is done to the derived tables of the later release, the bump, what it is for
  const CASES: readonly [string, (manifest: ManifestOfRelease) => unknown, string, RegExp | null][] = [
    ['nothing', (manifest) => manifest, 'none', null],
    [
      'a column dropped',
      (manifest) => withDerived(manifest, ({ columns }) => ({ columns: columns.slice(1) })),
      'major',
      /^derived timeline: columns gone: date$/,
    ],
    [
      'a column retyped',
      (manifest) => withDerived(manifest, retyped),
      'major',
      /^derived timeline: columns retyped: date$/,
    ],
    [
      'another key',
      (manifest) => withDerived(manifest, () => ({ key: ['id'] })),
      'major',
      /^derived timeline: the key is another$/,
    ],
    [
      'a table gone',
      (manifest) => ({ ...manifest, derived: manifest.derived?.slice(1) }),
      'major',
      /^derived timeline: the table is gone$/,
    ],
    [
      'a column added',
      (manifest) =>
        withDerived(manifest, ({ columns }) => ({
          columns: [...columns, { name: 'more', type: 'string', nullable: true }],
        })),
      'minor',
      /^derived timeline: columns new: more$/,
    ],
    [
      'other rows',
      (manifest) => withDerived(manifest, ({ csv }) => ({ csv: { ...csv, sha256: '0'.repeat(64) } })),
      'patch',
      /^derived timeline: other rows$/,
    ],
  ];

  it.each(CASES)('%s', async (_, change, bump, because) => {
    const before = await writeRelease(EXAMPLE, { derived: true });
    const after = await writeRelease(EXAMPLE, { derived: true });
    await editManifest(after, change);
    const { least } = compareReleases(await readRelease(before), await readRelease(after), [], []).report;
    expect(least.bump).toBe(bump);
    if (because === null) expect(least.reasons).toEqual([]);
    else expect(least.reasons[0]?.because).toMatch(because);
  });

  it('asks for minor where they are new, and says so', async () => {
    const before = await readRelease(await writeRelease());
    const after = await readRelease(await writeRelease(EXAMPLE, { version: '1.1.0', derived: true }));
    const { report } = compareReleases(before, after, [], []);
    expect(report.least.bump).toBe('minor');
    expect(report.least.reasons.map(({ because }) => because)).toEqual(
      ['timeline', 'dyads', 'evidence_text', 'interactions_directed', 'dyad_year'].map(
        (name) => `derived ${name}: the table is new`,
      ),
    );
    expect(report.changes).toEqual([]);
    expect(diffMarkdown(report)).toMatch(/\n\| timeline \| – \| \d+ \|\n/);
  });

  it('compares with an older release that has none, in both directions', async () => {
    const older = await readRelease(await writeRelease());
    const newer = await readRelease(await writeRelease(EXAMPLE, { derived: true }));
    expect(compareReleases(older, older, [], []).report.least.bump).toBe('none');
    expect(compareReleases(newer, older, [], []).report.least.bump).toBe('major');
  });
});
