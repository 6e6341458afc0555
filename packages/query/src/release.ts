import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assertCompatible, isTableName, TABLE_NAMES, table } from '@diplomatic-relations/schema';
import type { DuckDBConnection } from '@duckdb/node-api';
import { loadDuckdb } from './duckdb-module.ts';
import { type QueryParameters, type QueryResult, readOnlyQuery } from './read-only-query.ts';
import { VIEWS } from './views.ts';
import { viewStatements } from './views-sql.ts';

/** A release or build that is open for reading. */
export type Release = {
  readonly folder: string;
  readonly query: (sql: string, parameters?: QueryParameters) => Promise<QueryResult>;
  readonly close: () => void;
};

// one thread and a fixed time zone: the same query gives the same text on every machine
const CONFIGURATION = {
  threads: '1',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const checkFolder = async (folder: string): Promise<void> => {
  const missing: string[] = [];
  for (const name of TABLE_NAMES) {
    const found = await stat(join(folder, 'parquet', `${name}.parquet`)).catch(() => null);
    if (found?.isFile() !== true) missing.push(`parquet/${name}.parquet`);
  }
  if (missing.length > 0)
    throw new Error(
      `${folder}: expected the folder of a release or build, with a Parquet file for each table; not there: ${missing.join(', ')}`,
    );
};

const checkManifest = async (folder: string): Promise<void> => {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: expected JSON: ${(error as Error).message}`, { cause: error });
  }
  assertCompatible(manifest as Parameters<typeof assertCompatible>[0]);
};

/** The views of a folder: our own, or the text of a `views.sql`, which then can touch no file. */
type Views = 'ours' | { readonly sql: string };

const loadTable = async (connection: DuckDBConnection, folder: string, name: string): Promise<void> => {
  const path = join(folder, 'parquet', `${name}.parquet`);
  await connection.run(`CREATE TABLE ${name} AS FROM read_parquet(${literal(path)})`);
  if (isTableName(name)) await connection.run(`COMMENT ON TABLE ${name} IS ${literal(table(name).description)}`);
};

const load = async (
  connection: DuckDBConnection,
  folder: string,
  tables: readonly string[],
  views: Views,
): Promise<void> => {
  await connection.run("SET TimeZone = 'UTC'");
  for (const name of tables) await loadTable(connection, folder, name);
  if (views === 'ours') {
    for (const statement of viewStatements()) await connection.run(statement);
    for (const view of VIEWS) await connection.run(`COMMENT ON VIEW ${view.name} IS ${literal(view.description)}`);
  }
  // from here on the database can touch no file, and no statement can change that
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  if (views !== 'ours') await connection.run(views.sql);
};

/** Opens tables of a folder with views over them, for statements that only read. */
export const openFolder = async (folder: string, tables: readonly string[], views: Views): Promise<Release> => {
  const duckdb = await loadDuckdb();
  const instance = await duckdb.DuckDBInstance.create(':memory:', CONFIGURATION);
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await load(connection, folder, tables, views);
  } catch (error) {
    close();
    throw new Error(`${folder}: the release cannot be opened: ${(error as Error).message}`, { cause: error });
  }
  let queue: Promise<unknown> = Promise.resolve();
  return {
    folder,
    query: (sql, parameters) => {
      // each query is a transaction of the one connection, so they go one after the other
      const answer = queue.then(() => readOnlyQuery(duckdb, connection, sql, parameters));
      queue = answer.catch(() => undefined);
      return answer;
    },
    close,
  };
};

/** Opens the folder of a release or build: all tables and views by their names, for statements that only read. */
export const openRelease = async (folder: string): Promise<Release> => {
  await checkFolder(folder);
  await checkManifest(folder);
  return openFolder(folder, TABLE_NAMES, 'ours');
};
