import { appendFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EXAMPLE, publishTo, RELEASE } from '../jobs/publish/test/release.ts';
import { sha256Sums } from '../packages/artifacts/src/index.ts';
import { compareReleases, type DiffReport, type Reason, readRelease } from '../packages/versions/src/index.ts';
import { bumpFault, pendingBump, releaseFaults, silentLosses } from './release-checks.ts';

const RELEASES = fileURLToPath(new URL('../datasets/diplomatic-relations/releases', import.meta.url));
const VERSION = '1.0.0';

const emptyFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'release-checks-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Our releases, with something done to them. */
const damaged = async (damage: (releases: string) => Promise<void>): Promise<string[]> => {
  const releases = join(await emptyFolder(), 'releases');
  await cp(RELEASES, releases, { recursive: true });
  await damage(releases);
  return releaseFaults(releases);
};

describe('releaseFaults, on a copy of our releases', () => {
  const release = (releases: string, file: string): string => join(releases, VERSION, file);
  const CASES: readonly [string, (releases: string) => Promise<void>, RegExp][] = [
    [
      'a row changed',
      async (releases) => {
        const path = release(releases, 'csv/missions.csv');
        await writeFile(path, (await readFile(path, 'utf8')).replace('embassy', 'consulate'));
      },
      /^1\.0\.0\/csv\/missions\.csv: the file is not as released/,
    ],
    [
      'a word of a README',
      (releases) => appendFile(release(releases, 'README.md'), 'more'),
      /^1\.0\.0\/README\.md: the file is not as released/,
    ],
    [
      'a file changed with its checksum',
      async (releases) => {
        await appendFile(release(releases, 'README.md'), 'more');
        await writeFile(release(releases, 'SHA256SUMS'), await sha256Sums(join(releases, VERSION)));
      },
      /^1\.0\.0: not as releases\.json records it$/,
    ],
    [
      'a file removed',
      (releases) => rm(release(releases, 'schema/events.schema.json')),
      /^1\.0\.0\/schema\/events\.schema\.json: the file is missing/,
    ],
    [
      'a file added',
      (releases) => writeFile(release(releases, 'notes.txt'), ''),
      /^1\.0\.0\/notes\.txt: the file does not belong to the release/,
    ],
    ['a release removed', (releases) => rm(join(releases, VERSION), { recursive: true }), /^1\.0\.0: not as/],
    [
      'a release moved',
      (releases) => rename(join(releases, VERSION), join(releases, '0.9.0')),
      /^0\.9\.0: not as releases\.json records it$/,
    ],
    [
      'another pointer',
      (releases) => writeFile(join(releases, 'latest.json'), '{}'),
      /^latest\.json: expected the last release/,
    ],
  ];

  it('finds nothing wrong with an untouched one', async () => expect(await damaged(async () => undefined)).toEqual([]));

  it.each(CASES)('finds %s', async (_, damage, expected) =>
    expect(await damaged(damage)).toContainEqual(expect.stringMatching(expected)),
  );
});

describe('pendingBump', () => {
  const FILES: readonly [string[], string][] = [
    [[], 'none'],
    [['---\n"@diplomatic-relations/dataset": minor\n---\n\nMore.\n'], 'minor'],
    [['---\n"@diplomatic-relations/schema": major\n---\n\nOther.\n'], 'none'],
    [
      [
        "---\n'@diplomatic-relations/dataset': patch\n---\n\nLess.\n",
        '---\n"@diplomatic-relations/query": minor\n"@diplomatic-relations/dataset": major\n---\n\nMost.\n',
      ],
      'major',
    ],
    [['"@diplomatic-relations/dataset": major\n'], 'none'],
  ];
  it.each(FILES)('of %j is %s', async (texts, expected) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'README.md'), '---\n"@diplomatic-relations/dataset": major\n---\n');
    for (const [at, text] of texts.entries()) await writeFile(join(folder, `${at}.md`), text);
    expect(await pendingBump(folder)).toBe(expected);
  });
});

describe('the step and the losses of a next release', () => {
  const goods = EXAMPLE.trade_goods[0]?.id ?? '';
  const LOST: typeof EXAMPLE = {
    ...EXAMPLE,
    trade_goods: [],
    evidence: EXAMPLE.evidence.filter(({ fact_id }) => fact_id !== goods),
  };
  const REDIRECT = { old_id: goods, new_id: null, reason: 'no trade' };

  const report = async (dataset: typeof EXAMPLE, reasons: Reason[] = []): Promise<DiffReport> => {
    const folder = await emptyFolder();
    const redirects = [REDIRECT];
    for (const name of ['before', 'after']) await mkdir(join(folder, name));
    await publishTo(join(folder, 'before'), RELEASE);
    await publishTo(join(folder, 'after'), { ...RELEASE, version: '1.1.0', redirects }, dataset);
    const [before, after] = [await readRelease(join(folder, 'before')), await readRelease(join(folder, 'after'))];
    return compareReleases(before, after, redirects, reasons).report;
  };

  it('refuses changesets that stay below what the changes call for', async () => {
    const lost = await report(LOST);
    expect(bumpFault('1.0.0', '1.0.0', 'none', lost)).toMatch(
      /^changesets lead from 1\.0\.0 to 1\.0\.0 \(none\), the changes call for minor:\n.*ids withdrawn/s,
    );
    expect(bumpFault('1.0.0', '1.0.0', 'patch', lost)).toMatch(/to 1\.0\.1 \(patch\), the changes call for minor/);
    expect(bumpFault('1.0.0', '1.0.0', 'minor', lost)).toBeNull();
    // the changesets are already applied, and the release is not cut yet
    expect(bumpFault('1.0.0', '1.1.0', 'none', lost)).toBeNull();
    expect(bumpFault('1.0.0', '1.0.0', 'none', await report(EXAMPLE))).toBeNull();
  });

  it('refuses that rows are gone without an entry', async () => {
    expect(silentLosses(await report(LOST))).toEqual([`trade_goods ${goods}`, expect.stringMatching(/^evidence /)]);
    expect(silentLosses(await report(LOST, [{ reason: 'no evidence', tables: ['evidence'] }]))).toEqual([
      `trade_goods ${goods}`,
    ]);
    expect(silentLosses(await report(LOST, [{ reason: 'it was no trade' }]))).toEqual([]);
    expect(silentLosses(await report(EXAMPLE))).toEqual([]);
  });
});
