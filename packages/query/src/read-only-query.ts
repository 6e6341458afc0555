import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { DuckDBModule } from './duckdb-module.ts';
import { type PlainValue, plainValues } from './plain-value.ts';

/** The rows that a query gave, each as long as `columns`. */
export type QueryResult = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
};

/** Values for a statement's `$name` parameters. */
export type QueryParameters = Readonly<Record<string, string | number | boolean | null>>;

const READING_WORDS = 'SELECT, FROM, WITH, VALUES, DESCRIBE, SUMMARIZE, SHOW, EXPLAIN';

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const refuse = (got: string): never => {
  throw new Error(`a release is only read: expected one statement that reads (${READING_WORDS}), got ${got}`);
};

const holdsNothing = (sql: string): boolean =>
  sql.split('\n').every((line) => {
    const words = line.trim();
    return words === '' || words === ';' || words.startsWith('--');
  });

const bindings = (
  duckdb: DuckDBModule,
  parameters: QueryParameters,
): [Record<string, DuckDBValue>, Record<string, DuckDBType>] => {
  const values: Record<string, DuckDBValue> = {};
  const types: Record<string, DuckDBType> = {};
  for (const [name, value] of Object.entries(parameters)) {
    values[name] = value;
    // null has no type of its own
    if (value === null || typeof value === 'string') types[name] = duckdb.VARCHAR;
  }
  return [values, types];
};

/** Runs one statement that only reads, and refuses every other with a clear error. */
export const readOnlyQuery = async (
  duckdb: DuckDBModule,
  connection: DuckDBConnection,
  sql: string,
  parameters: QueryParameters = {},
): Promise<QueryResult> => {
  if (holdsNothing(sql)) refuse('none');
  const statements = await connection.extractStatements(sql).catch((error: unknown) => {
    throw new Error(`the SQL cannot be read: ${message(error)}`, { cause: error });
  });
  if (statements.count !== 1)
    refuse(`${statements.count} (a PIVOT counts as one only where its values are listed: ON column IN (…))`);
  const statement = await statements.prepare(0).catch((error: unknown) => {
    throw new Error(`the SQL cannot be run: ${message(error)}`, { cause: error });
  });
  try {
    const { statementType } = statement;
    if (statementType !== duckdb.StatementType.SELECT && statementType !== duckdb.StatementType.EXPLAIN)
      refuse(duckdb.StatementType[statementType] ?? 'another statement');
    // EXPLAIN ANALYZE runs what it explains, so the transaction itself has to refuse writes
    await connection.run('BEGIN TRANSACTION READ ONLY');
    try {
      if (statement.parameterCount > 0) statement.bind(...bindings(duckdb, parameters));
      const plain = plainValues(duckdb);
      const reader = await statement.runAndReadAll();
      return { columns: reader.deduplicatedColumnNames(), rows: reader.getRows().map((row) => row.map(plain)) };
    } catch (error) {
      throw new Error(`the query failed: ${message(error)}`, { cause: error });
    } finally {
      await connection.run('ROLLBACK');
    }
  } finally {
    statement.destroySync();
  }
};
