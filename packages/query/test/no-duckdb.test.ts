import { expect, it, vi } from 'vitest';
import { openRelease, QUERIES, queryFiles, viewsSql } from '../src/index.ts';
import { writeRelease } from './small-release.ts';

vi.mock('@duckdb/node-api', () => {
  throw new Error('Cannot find module @duckdb/node-bindings-of-this-platform');
});

it('needs DuckDB only to open a release, and says so', async () => {
  expect(queryFiles()).toHaveLength(QUERIES.length);
  expect(viewsSql()).toContain('CREATE OR REPLACE VIEW timeline');
  const written = await writeRelease({});
  await expect(openRelease(written.folder)).rejects.toThrow(
    /expected DuckDB's native module for \w+ \w+, and it does not load/,
  );
  await written.remove();
});
