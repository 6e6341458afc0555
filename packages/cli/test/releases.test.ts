import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, run } from './run.ts';

const FIRST = 'Fiji and Tonga established diplomatic relations on 5 March 1990.\n';
const SECOND = 'Fiji and Tonga established diplomatic relations on 6 March 1990.\n';

const build = async (text: string): Promise<string> => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'fiji-tonga.txt'), text);
  const out = join(folder, 'out');
  expect(run(['build', join(folder, 'fiji-tonga.txt'), '--out', out, '--strict'])).toMatchObject({ status: 0 });
  return out;
};

describe('diff', () => {
  it('tells what differs, in words and for programs', async () => {
    const [before, after] = [await build(FIRST), await build(SECOND)];
    const markdown = run(['diff', before, after]);
    expect(markdown.status).toBe(0);
    expect(markdown.stdout).toContain('| relations | 1 | 1 | 1 | 1 | 0 |');
    const json = JSON.parse(run(['diff', before, after, '--format', 'json']).stdout);
    expect(json.least_bump).toBe('major');
    const gone = json.changes.find(
      (each: { change: string; table_name: string }) => each.table_name === 'relations' && each.change === 'removed',
    );
    const redirects = run(['diff', before, after, '--format', 'redirects']).stdout;
    expect(redirects).toContain(`"${gone.key}","rel_`);
    const file = join(await emptyFolder(), 'redirects.csv');
    await writeFile(file, redirects);
    expect(JSON.parse(run(['diff', before, after, '--format', 'json', '--redirects', file]).stdout).least_bump).toBe(
      'minor',
    );
    const reasons = join(await emptyFolder(), 'reasons.json');
    await writeFile(reasons, '{"since": "1.0.0", "reasons": [{"reason": "the page gives another day"}]}');
    expect(run(['diff', before, after, '--strict']).status).toBe(1);
    const strict = run(['diff', before, after, '--strict', '--reasons', reasons, '--redirects', file]);
    expect([strict.status, strict.stderr]).toEqual([0, '']);
    expect(strict.stdout).toContain('the page gives another day');
  });

  it('finds nothing between a build and itself', async () => {
    const folder = await build(FIRST);
    expect(run(['diff', folder, folder, '--strict']).stdout).toContain('The data are the same.');
  });

  it('says what is no release', async () => {
    const result = run(['diff', await emptyFolder(), await emptyFolder()]);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('expected the folder of a release or build');
  });
});

describe('verify', () => {
  it('finds a build sound, and says what was tampered with', async () => {
    const folder = await build(FIRST);
    const sound = run(['verify', folder]);
    expect([sound.status, sound.stdout]).toEqual([
      0,
      expect.stringMatching(/: a build, schema 1\.\d+\.\d+: \d+ files and \d+ rows are sound\n$/),
    ]);
    const text = join(folder, '..', 'fiji-tonga.txt');
    const own = run(['verify', folder, '--documents', text]);
    expect([own.status, own.stdout]).toEqual([
      0,
      expect.stringMatching(/1 document .*every text and offset is right\n$/),
    ]);
    await writeFile(text, SECOND);
    const other = run(['verify', folder, '--documents', text]);
    expect([other.status, other.stdout]).toEqual([
      1,
      expect.stringMatching(/fiji-tonga: expected the text with SHA-256/),
    ]);
    expect(run(['verify', folder, '--documents', join(folder, 'schema')])).toMatchObject({ status: 2 });
    await appendFile(join(folder, 'csv', 'relations.csv'), '"x"\n');
    const tampered = run(['verify', folder]);
    expect(tampered.status).toBe(1);
    expect(tampered.stdout).toContain('relations.csv: expected SHA-256');
    await rm(join(folder, 'manifest.json'));
    expect(run(['verify', folder])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('expected the folder of a release or build'),
    });
  });

  it('rebuilds only the release that the checkout gives', async () => {
    const result = run(['verify', await build(FIRST), '--rebuild']);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('expected a checkout of the tag of the release');
  });
});
