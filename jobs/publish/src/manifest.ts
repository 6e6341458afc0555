import { GENERATOR, type TableFiles } from '@diplomatic-relations/artifacts';
import { columns, SCHEMA_VERSION, table } from '@diplomatic-relations/schema';
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
}

/** One table of a manifest. */
export interface ManifestTable extends TableFiles {
  readonly key: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: string; readonly nullable: boolean }[];
}

/** The manifest of what was written. */
export function manifestOf(info: BuildInfo, files: readonly TableFiles[]): Manifest {
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
      columns: columns(name).map((column) => ({ name: column.name, type: column.type, nullable: column.nullable })),
      ...paths,
    })),
  };
}
