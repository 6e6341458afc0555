import {
  asyncBufferFromFile,
  type FileMetaData,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { explainingFileErrors } from './file-error.ts';
import { dateOfDays, timestampOfMicroseconds } from './iso-time.ts';

/** The content of a Parquet file in plain values: ISO dates and timestamps, numbers, lists. */
export type ParquetContent = {
  readonly columns: readonly string[];
  readonly rows: readonly Record<string, unknown>[];
  readonly metadata: Readonly<Record<string, string>>;
};

const PARSERS: Partial<ParquetParsers> = {
  dateFromDays: dateOfDays,
  timestampFromMilliseconds: (milliseconds) => timestampOfMicroseconds(milliseconds * 1000n),
  timestampFromMicroseconds: timestampOfMicroseconds,
  timestampFromNanoseconds: (nanoseconds) => timestampOfMicroseconds(nanoseconds / 1000n),
};

const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  return value === undefined ? null : value;
};

const topColumns = ({ schema }: FileMetaData): string[] => {
  const names: string[] = [];
  const skip = (at: number): number => {
    let next = at + 1;
    for (let child = schema[at]?.num_children ?? 0; child > 0; child--) next = skip(next);
    return next;
  };
  for (let at = 1; at < schema.length; at = skip(at)) names.push(schema[at]?.name ?? '');
  return names;
};

/** Reads a whole Parquet file, of whichever writer, with a reader that shares no code with our writers. */
export const readParquet = async (path: string): Promise<ParquetContent> => {
  const file = await explainingFileErrors('cannot read', path, () => asyncBufferFromFile(path));
  try {
    const meta = await parquetMetadataAsync(file);
    const columns = topColumns(meta);
    const objects = await parquetReadObjects({ file, metadata: meta, compressors, parsers: PARSERS });
    return {
      columns,
      rows: objects.map((row) => Object.fromEntries(columns.map((name) => [name, plain(row[name])]))),
      metadata: Object.fromEntries((meta.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ''])),
    };
  } catch (error) {
    throw new Error(`${path}: expected a Parquet file: ${(error as Error).message}`, { cause: error });
  }
};
