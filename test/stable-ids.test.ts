import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildDataset } from '../packages/cli/src/build-dataset.ts';
import { diffReleases } from '../packages/versions/src/index.ts';

const FIRST = {
  'b-fiji.txt':
    'Fiji and Tonga\n\nFiji and Tonga established diplomatic relations on 5 March 1990. Fiji opened its embassy in Nukuʻalofa in June 1995.\n',
  'c-ghana.txt': 'Ghana and Norway\n\nGhana and Norway established diplomatic relations on 2 May 1961.\n',
};
// documents that come before and after, one of which asserts a known fact again
const MORE = {
  'a-chile.txt': 'Chile and Kenya\n\nChile and Kenya established diplomatic relations on 12 July 1970.\n',
  'd-fiji.txt': 'Tonga and Fiji\n\nDiplomatic relations between Tonga and Fiji were established on 5 March 1990.\n',
};

const build = async (documents: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'stable-ids-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = Object.keys(documents).map((name) => join(folder, name));
  for (const [name, text] of Object.entries(documents)) await writeFile(join(folder, name), text);
  await buildDataset({ inputs: files, out: join(folder, 'out') });
  return join(folder, 'out');
};

describe('ids', () => {
  it('stay when documents are added or reordered, and when evidence grows', async () => {
    const before = await build(FIRST);
    const after = await build({ ...MORE, ...Object.fromEntries(Object.entries(FIRST).reverse()) });
    const { tables } = await diffReleases(before, after);
    const relations = tables.find(({ table }) => table === 'relations');
    expect(tables.flatMap(({ table, removed }) => removed.map(({ key }) => `${table} ${key}`))).toEqual([]);
    expect([relations?.rowsBefore, relations?.rowsAfter]).toEqual([2, 3]);
    expect(relations?.changed.flatMap(({ cells }) => cells.filter(({ column }) => column === 'sources'))).toEqual([
      { column: 'sources', before: 1, after: 2 },
    ]);
  });
});
