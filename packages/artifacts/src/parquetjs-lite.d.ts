declare module 'parquetjs-lite' {
  import type { Writable } from 'node:stream';

  export type Field = {
    type: string;
    optional?: boolean;
    repeated?: boolean;
    compression?: string;
    statistics?: boolean;
    fields?: Record<string, Field>;
  };

  export type Writer = {
    appendRow(row: Record<string, unknown>): Promise<void>;
    setMetadata(key: string, value: string): void;
    close(): Promise<void>;
  };

  const parquet: {
    ParquetSchema: new (fields: Record<string, Field>) => object;
    ParquetWriter: {
      openStream(
        schema: object,
        stream: Writable,
        options: { rowGroupSize: number; useDataPageV2: boolean },
      ): Promise<Writer>;
    };
  };
  export default parquet;
}
