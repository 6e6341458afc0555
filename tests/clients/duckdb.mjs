import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFrom } from './packages.mjs';

/** Runs views.sql and every file of queries/ as a client does that is started in the folder of the release. */
export async function queryWithDuckdb(folder) {
  const { DuckDBInstance } = await importFrom('query', '@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const before = process.cwd();
  process.chdir(folder);
  try {
    await connection.run(readFileSync('views.sql', 'utf8'));
    const { tables } = JSON.parse(readFileSync('manifest.json', 'utf8'));
    for (const { name, rows } of tables) {
      const csv = `read_csv('csv/${name}.csv', header = true, all_varchar = true, allow_quoted_nulls = false)`;
      for (const source of [name, csv]) {
        const [count] = (await connection.runAndReadAll(`SELECT count(*) FROM ${source}`)).getRows()[0];
        if (Number(count) !== rows) throw new Error(`${source}: expected ${rows} rows, got ${count}`);
      }
    }
    const queries = readdirSync('queries').filter((name) => name.endsWith('.sql'));
    for (const name of queries) await connection.runAndReadAll(readFileSync(join('queries', name), 'utf8'));
    return { told: `${tables.length} tables in both formats, ${queries.length} queries` };
  } finally {
    process.chdir(before);
    connection.closeSync();
    instance.closeSync();
  }
}
