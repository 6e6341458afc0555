import { type DerivedFiles, GENERATOR, type TableFile, type TableFiles } from '@diplomatic-relations/artifacts';
import { type Column, columns, SCHEMA_VERSION, table } from '@diplomatic-relations/schema';
import type { BuildInfo } from './info.ts';

/** What a build or release says of itself; nothing in it depends on when or where it was made. */
export interface Manifest {
  readonly generator: string;
  readonly dataset: { readonly name: string; readonly title: string; readonly version: string } | null;
  readonly schema_version: string;
  readonly extractor_version: string;
  readonly inputs: BuildInfo['inputs'];
  readonly rejects: number;
  readonly tables: readonly ManifestTable[];
  /** Tables that are computed from the others; none where DuckDB cannot be loaded. */
  readonly derived: readonly ManifestDerived[];
}

interface ManifestColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** One table of a manifest. */
export interface ManifestTable extends TableFiles {
  readonly key: readonly string[];
  readonly columns: readonly ManifestColumn[];
}

/** One derived table of a manifest. */
export interface ManifestDerived {
  readonly name: string;
  readonly rows: number;
  readonly key: readonly string[];
  /** The columns by which its rows are sorted. */
  readonly order: readonly string[];
  readonly columns: readonly ManifestColumn[];
  readonly csv: TableFile;
  readonly parquet: TableFile;
}

const columnsOf = (all: readonly Column[]): ManifestColumn[] =>
  all.map(({ name, type, nullable }) => ({ name, type, nullable }));

/** The manifest of what was written. */
export function manifestOf(info: BuildInfo, files: readonly TableFiles[], derived: readonly DerivedFiles[]): Manifest {
  const { release } = info;
  return {
    generator: GENERATOR,
    dataset: release && { name: release.name, title: release.title, version: release.version },
    schema_version: SCHEMA_VERSION,
    extractor_version: info.extractorVersion,
    inputs: info.inputs,
    rejects: info.rejects.length,
    tables: files.map(({ name, rows, ...paths }) => ({
      name,
      rows,
      key: table(name).key,
      columns: columnsOf(columns(name)),
      ...paths,
    })),
    derived: derived.map(({ table: { name, key, order, columns: all }, rows, csv, parquet }) => ({
      name,
      rows,
      key,
      order,
      columns: columnsOf(all),
      csv,
      parquet,
    })),
  };
}
