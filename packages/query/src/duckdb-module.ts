import type * as DuckDB from '@duckdb/node-api';

/** DuckDB's client as a module. */
export type DuckDBModule = typeof DuckDB;

/** Loads DuckDB, only when a release is opened: all else works where its native module cannot load. */
export const loadDuckdb = async (): Promise<DuckDBModule> => {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    throw new Error(
      `expected DuckDB's native module for ${process.platform} ${process.arch}, and it does not load: ${(error as Error).message}`,
      { cause: error },
    );
  }
};

/** Whether DuckDB can be loaded here, so that a release can be opened. */
export const canLoadDuckdb = (): Promise<boolean> =>
  loadDuckdb().then(
    () => true,
    () => false,
  );
