import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatTable, openRelease } from '../packages/query/src/index.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RELEASES = join(ROOT, 'datasets', 'diplomatic-relations', 'releases');
const PAGES = ['README.md', 'docs/queries.md'];

/** A query of a page and the output that the page prints below it. */
interface Shown {
  readonly page: string;
  readonly sql: string;
  readonly output: string;
}

const BLOCK = /```sql\n([\s\S]*?)```\s*<!-- output -->\s*```\n([\s\S]*?)```/g;

function shownQueries(page: string): Shown[] {
  return [...readFileSync(join(ROOT, page), 'utf8').matchAll(BLOCK)].map(([, sql, output]) => ({
    page,
    sql: (sql ?? '').trim(),
    output: output ?? '',
  }));
}

function newestRelease(): string {
  const versions = readdirSync(RELEASES)
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return join(RELEASES, versions.at(-1) as string);
}

describe('queries of the documentation', () => {
  let release: Awaited<ReturnType<typeof openRelease>>;
  beforeAll(async () => {
    release = await openRelease(newestRelease());
  });
  afterAll(() => release.close());

  const shown = PAGES.flatMap(shownQueries);
  it('are there', () => expect(shown.length).toBeGreaterThan(2));

  it.each(shown)('$page: $sql', async ({ page, sql, output }) => {
    const printed = `${formatTable(await release.query(sql.replace(/;$/, '')), 'table').trimEnd()}\n`;
    if (process.env['UPDATE_README'] === '1') {
      const path = join(ROOT, page);
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(BLOCK, (whole, text: string) =>
          text.trim() === sql
            ? whole.replace(/<!-- output -->\s*```\n[\s\S]*?```/, () => `<!-- output -->\n\n\`\`\`\n${printed}\`\`\``)
            : whole,
        ),
      );
      return;
    }
    expect(printed).toBe(output);
  });
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
