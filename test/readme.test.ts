import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newestRelease, printedBy, ROOT, shownQueries, updateOutput } from './documentation-queries.ts';

const run = promisify(execFile);
const PAGES = ['README.md', 'docs/queries.md', 'docs/releasing.md', 'datasets/diplomatic-relations/README.md'];

describe('queries of the documentation', () => {
  const shown = PAGES.flatMap(shownQueries);
  it('are there', () => expect(shown.length).toBeGreaterThan(8));

  it.each(shown)('$page: $sql', async (query) => {
    const printed = await printedBy(query.sql);
    if (process.env['UPDATE_README'] === '1') updateOutput(query, printed);
    else expect(printed).toBe(query.output);
  });

  const ofRelease = shownQueries(join(relative(ROOT, newestRelease()), 'README.md')).flatMap(({ sql }) =>
    sql.split(/(?<=;)\n/),
  );
  it.each(ofRelease)('the README of the release: %s', async (sql) =>
    expect(await printedBy(sql)).toMatch(/\(\d+ rows\)\n$/),
  );
});

describe('commands of the README', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readme-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const commands = [
    ...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(
      /^node packages\/cli\/bin\/diplomatic-relations\.js (.*)$/gm,
    ),
  ].map(([, words]) => words as string);
  it('are there', () => expect(commands.length).toBeGreaterThan(3));

  it.each(commands)('%s', async (words) => {
    const command = words
      .replace('my-documents/', 'datasets/diplomatic-relations/corpus/')
      .replaceAll(' out/', ` ${join(folder, 'out')}`)
      .replace('<file>', 'datasets/diplomatic-relations/corpus/002_c333be35ce9fa843.txt');
    const { stdout } = await run('bash', ['-c', `node packages/cli/bin/diplomatic-relations.js ${command}`], {
      cwd: ROOT,
      maxBuffer: 1e8,
    });
    expect(stdout.length).toBeGreaterThan(20);
  });
});
