import type { Column } from '@diplomatic-relations/schema';
import type * as DuckDB from '@duckdb/node-api';
import { explainingFileErrors } from './file-error.ts';
import { daysOfDate, millisecondsOfTimestamp } from './iso-time.ts';
import type { ParquetMetadata, ParquetWriter, WriteParquetTable } from './parquet-writer.ts';
import type { PlainRow } from './row.ts';
import { shapeOf, type TableShape } from './table-shape.ts';
import { type TypedValue, typedValue } from './typed-value.ts';

type DuckDBModule = typeof DuckDB;
type Scan = {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly rows: Iterator<PlainRow>;
  index: number;
  failure: unknown;
};

const ROWS_A_CHUNK = 2048;

// one thread gives the same bytes on every machine; no extension may ever be fetched from the network
const CONFIGURATION = {
  threads: '1',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

const duckdbType = (duckdb: DuckDBModule, type: Column['type']): DuckDB.DuckDBType => {
  const types: Readonly<Record<Column['type'], DuckDB.DuckDBType>> = {
    string: duckdb.VARCHAR,
    integer: duckdb.BIGINT,
    number: duckdb.DOUBLE,
    boolean: duckdb.BOOLEAN,
    date: duckdb.DATE,
    timestamp: duckdb.TIMESTAMP,
    'string[]': duckdb.LIST(duckdb.VARCHAR),
  };
  return types[type];
};

const duckdbValue = (duckdb: DuckDBModule, type: Column['type'], value: TypedValue): DuckDB.DuckDBValue => {
  if (value === null) return null;
  if (type === 'integer') return BigInt(value as number);
  if (type === 'date') return duckdb.dateValue(daysOfDate(value as string) as number);
  if (type === 'timestamp')
    return duckdb.timestampValue(BigInt(millisecondsOfTimestamp(value as string) as number) * 1000n);
  return typeof value === 'object' ? duckdb.listValue(value) : value;
};

const fillChunk = (duckdb: DuckDBModule, scan: Scan, chunk: DuckDB.DuckDBDataChunk): void => {
  const values: DuckDB.DuckDBValue[][] = scan.columns.map(() => []);
  let count = 0;
  for (; count < ROWS_A_CHUNK; count++) {
    const next = scan.rows.next();
    if (next.done === true) break;
    const index = scan.index++;
    scan.columns.forEach((column, at) => {
      values[at]?.push(duckdbValue(duckdb, column.type, typedValue(scan.table, column, next.value, index)));
    });
  }
  chunk.rowCount = count;
  if (count > 0) chunk.setColumns(values);
};

/** A table function that streams the rows of the scan with the number it is called with. */
const rowsFunction = (duckdb: DuckDBModule, scans: ReadonlyMap<number, Scan>): DuckDB.DuckDBTableFunction =>
  duckdb.DuckDBTableFunction.create({
    name: 'rows_given',
    parameterTypes: [duckdb.INTEGER],
    bindFunction: (bind) => {
      const scan = scans.get(Number(bind.getParameter(0)));
      if (scan === undefined) return bind.setError('expected the number of an open scan');
      for (const column of scan.columns) bind.addResultColumn(column.name, duckdbType(duckdb, column.type));
      bind.setBindData(scan);
    },
    initFunction: (init) => init.setMaxThreads(1),
    mainFunction: (info, chunk) => {
      const scan = info.bindData as Scan;
      try {
        fillChunk(duckdb, scan, chunk);
      } catch (error) {
        scan.failure = error;
        chunk.rowCount = 0;
        info.setError(error instanceof Error ? error.message : String(error));
      }
    },
  });

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const copyStatement = (scan: number, path: string, metadata: ParquetMetadata): string => {
  const pairs = Object.entries(metadata).map(([key, value]) => `${literal(key)}: ${literal(value)}`);
  const options = [
    'FORMAT parquet',
    'COMPRESSION zstd',
    ...(pairs.length ? [`KV_METADATA {${pairs.join(', ')}}`] : []),
  ];
  return `COPY (FROM rows_given(${scan})) TO ${literal(path)} (${options.join(', ')})`;
};

/** A Parquet writer over one in-memory DuckDB, or null where its native module cannot load. */
export const openDuckdbWriter = async (): Promise<ParquetWriter | null> => {
  let duckdb: DuckDBModule;
  try {
    duckdb = await import('@duckdb/node-api');
  } catch {
    return null;
  }
  const instance = await duckdb.DuckDBInstance.create(':memory:', CONFIGURATION);
  const connection = await instance.connect();
  const scans = new Map<number, Scan>();
  connection.registerTableFunction(rowsFunction(duckdb, scans));
  let last = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const copy = async (path: string, shape: TableShape, rows: Iterable<PlainRow>, metadata: ParquetMetadata) => {
    const number = ++last;
    const { name: table, columns } = shape;
    const scan: Scan = { table, columns, rows: rows[Symbol.iterator](), index: 0, failure: undefined };
    scans.set(number, scan);
    try {
      await explainingFileErrors('cannot write', path, () => connection.run(copyStatement(number, path, metadata)));
    } catch (error) {
      throw scan.failure ?? error;
    } finally {
      scans.delete(number);
    }
  };

  const writeTable: WriteParquetTable = (path, shape, rows, metadata) => {
    // one connection does one thing at a time, whatever the callers do
    const written = queue.then(() => copy(path, shape, rows, metadata));
    queue = written.catch(() => undefined);
    return written;
  };

  return {
    name: 'duckdb',
    write: (path, table, rows, metadata) => writeTable(path, shapeOf(table), rows as Iterable<PlainRow>, metadata),
    writeTable,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};
