import { join } from 'node:path';
import { filesBelow } from '@diplomatic-relations/artifacts';
import { expect, it, vi } from 'vitest';
import { emptyFolder, publishTo, RELEASE } from './release.ts';

vi.mock('../../../packages/query/src/duckdb-module.ts', () => ({
  canLoadDuckdb: async () => false,
  loadDuckdb: async () => {
    throw new Error("expected DuckDB's native module for this platform, and it does not load");
  },
}));

it('writes a build without derived tables where DuckDB cannot be loaded, and no release', async () => {
  const folder = await publishTo(join(await emptyFolder(), 'out'), null);
  const files = await filesBelow(folder);
  expect(files).toContain('parquet/events.parquet');
  expect(files.filter((file) => file.startsWith('derived/'))).toEqual([]);
  const release = join(await emptyFolder(), 'out');
  await expect(publishTo(release, RELEASE)).rejects.toThrow(/expected DuckDB's native module/);
  await expect(filesBelow(release)).rejects.toThrow(/no such file or folder/);
});
