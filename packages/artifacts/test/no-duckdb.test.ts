import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readParquet } from '../src/parquet-reader.ts';
import { openParquetWriter } from '../src/parquet-writer.ts';
import { EXAMPLES } from './rows.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('@duckdb/node-api', () => {
  throw new Error('Cannot find module @duckdb/node-bindings-of-this-platform');
});

it('takes the portable writer where DuckDB does not load', async () => {
  const writer = await openParquetWriter();
  expect(writer.name).toBe('parquetjs-lite');
  const path = join(await temporaryFolder(), 'events.parquet');
  await writer.write(path, 'events', EXAMPLES.events, {});
  writer.close();
  expect((await readParquet(path)).rows).toEqual(EXAMPLES.events);
});
