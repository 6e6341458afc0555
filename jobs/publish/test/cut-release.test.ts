import { spawn } from 'node:child_process';
import { appendFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyRelease } from '@diplomatic-relations/versions';
import { describe, expect, it } from 'vitest';
import { cutRelease } from '../src/cut-release.ts';
import type { ReleaseInfo } from '../src/info.ts';
import { releaseEntries } from '../src/pointers.ts';
import { EXAMPLE, emptyFolder, publishTo, RELEASE } from './release.ts';

const RELATION = EXAMPLE.relations[0] as (typeof EXAMPLE.relations)[number];
const CORRECTED: typeof EXAMPLE = { ...EXAMPLE, relations: [{ ...RELATION, label: null }] };

/** A folder of releases with 1.0.0 in it. */
const withFirst = async (): Promise<string> => {
  const releases = join(await emptyFolder(), 'releases');
  await cutRelease(await publishTo(join(await emptyFolder(), 'candidate')), releases, RELEASE);
  return releases;
};

const next = (releases: string, change: Partial<ReleaseInfo> = {}): ReleaseInfo => ({
  ...RELEASE,
  version: '1.0.1',
  previous: join(releases, '1.0.0'),
  reasons: [{ reason: 'the label was wrong' }],
  ...change,
});

const candidateOf = async (info: ReleaseInfo, dataset = CORRECTED): Promise<string> =>
  publishTo(join(await emptyFolder(), 'candidate'), info, dataset);

describe('cutRelease', () => {
  it('makes the candidate a release, and points at it', async () => {
    const releases = await withFirst();
    expect((await readdir(releases)).sort()).toEqual(['1.0.0', 'latest.json', 'releases.json']);
    const info = next(releases);
    await cutRelease(await candidateOf(info), releases, info);
    expect((await verifyRelease(join(releases, '1.0.1'))).findings).toEqual([]);
    const entries = await releaseEntries(releases);
    expect(entries.map(({ version }) => version)).toEqual(['1.0.0', '1.0.1']);
    expect(JSON.parse(await readFile(join(releases, 'releases.json'), 'utf8'))).toEqual(entries);
    expect(JSON.parse(await readFile(join(releases, 'latest.json'), 'utf8'))).toEqual(entries[1]);
  });

  // what is wrong, the release asked for, the data, the message
  const REFUSED: readonly [string, Partial<ReleaseInfo>, typeof EXAMPLE, RegExp][] = [
    [
      'a folder that exists',
      { version: '1.0.0', previous: null },
      EXAMPLE,
      /1\.0\.0 exists, and a release never changes/,
    ],
    [
      'a step that is too small',
      { reasons: [] },
      {
        ...EXAMPLE,
        headlines: [
          ...EXAMPLE.headlines,
          { ...EXAMPLE.headlines[0]!, id: 'hdl_0000000000000000', title: 'More', position: 2 },
        ],
        evidence: [
          ...EXAMPLE.evidence,
          {
            ...EXAMPLE.evidence.find(({ fact_table }) => fact_table === 'headlines')!,
            fact_id: 'hdl_0000000000000000',
          },
        ],
      },
      /version 1\.0\.1 is a patch step from 1\.0\.0, and the changes call for minor/,
    ],
    [
      'a correction without a reason',
      { reasons: [] },
      CORRECTED,
      /1 removed or corrected rows have no reason in reasons\.json: relations rel_\w+ label changed/,
    ],
    [
      'a reason that explains nothing',
      { reasons: [{ reason: 'the label was wrong' }, { reason: 'something else' }] },
      CORRECTED,
      /reasons that explain nothing: something else/,
    ],
    [
      'a redirect to nowhere',
      { redirects: [{ old_id: 'rel_0', new_id: 'rel_1', reason: 'x' }] },
      CORRECTED,
      /rel_0 is redirected to rel_1, which the release does not have/,
    ],
    ['data that are not sound', {}, { ...CORRECTED, evidence: EXAMPLE.evidence.slice(1) }, /facts have evidence/],
  ];

  it.each(REFUSED)('refuses %s', async (_, change, dataset, message) => {
    const releases = await withFirst();
    const before = await readFile(join(releases, 'latest.json'), 'utf8');
    const info = next(releases, change);
    await expect(cutRelease(await candidateOf(info, dataset), releases, info)).rejects.toThrow(message);
    expect((await readdir(releases)).sort()).toEqual(['1.0.0', 'latest.json', 'releases.json']);
    expect(await readFile(join(releases, 'latest.json'), 'utf8')).toBe(before);
  });

  it('refuses a candidate of another version, and one that was changed by hand', async () => {
    const releases = await withFirst();
    const info = next(releases);
    const candidate = await candidateOf(info);
    await expect(cutRelease(candidate, releases, { ...info, version: '1.0.2' })).rejects.toThrow(
      'expected a candidate of version 1.0.2, got 1.0.1',
    );
    await appendFile(join(candidate, 'README.md'), 'more');
    await expect(cutRelease(candidate, releases, info)).rejects.toThrow('README.md: the file is not as released');
  });

  it('lets one of two processes at a time', async () => {
    const releases = await withFirst();
    const info = next(releases);
    const candidate = await candidateOf(info);
    const results = await Promise.allSettled([1, 2, 3].map(() => cutRelease(candidate, releases, info)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected')
        expect(String(result.reason)).toMatch(/is cutting a release|exists, and a release never changes/);
    expect((await verifyRelease(join(releases, '1.0.1'))).findings).toEqual([]);
  });

  it('respects the lock of a living process, and not that of a dead one', async () => {
    const releases = await withFirst();
    const info = next(releases);
    const candidate = await candidateOf(info);
    await writeFile(join(releases, '.lock'), `${process.ppid}\n`);
    await expect(cutRelease(candidate, releases, info)).rejects.toThrow(
      `another process (${process.ppid}) is cutting a release`,
    );
    const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await new Promise((resolve) => dead.on('exit', resolve));
    await writeFile(join(releases, '.lock'), `${dead.pid}\n`);
    await cutRelease(candidate, releases, info);
    expect(await readdir(releases)).not.toContain('.lock');
  });

  it('leaves no release when it is killed, and tidies up the next time', async () => {
    const releases = await withFirst();
    const info = next(releases);
    const candidate = await candidateOf(info);
    const source = fileURLToPath(new URL('../src/cut-release.ts', import.meta.url));
    const script = `import { cutRelease } from ${JSON.stringify(source)};\nprocess.stdout.write('started');\nawait cutRelease(...${JSON.stringify([candidate, releases, info])});\n`;
    const file = join(await emptyFolder(), 'cut.mts');
    await writeFile(file, script);
    const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    });
    const exited = new Promise((resolve) => child.on('exit', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    for (let waited = 0; waited < 400 && !(await readdir(releases)).includes('.lock'); waited++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await exited;
    const left = await readdir(releases);
    if (left.includes('1.0.1')) expect((await verifyRelease(join(releases, '1.0.1'))).findings).toEqual([]);
    else {
      await mkdir(join(releases, '.incomplete'), { recursive: true });
      await cp(join(candidate, 'README.md'), join(releases, '.incomplete', 'README.md'));
      await cutRelease(candidate, releases, info);
    }
    expect((await readdir(releases)).filter((name) => name.startsWith('.') && !name.startsWith('.lock'))).toEqual([]);
    expect((await verifyRelease(join(releases, '1.0.1'))).findings).toEqual([]);
  });
});
