import { dataDictionary } from './data-dictionary.ts';
import { jsonSchemaText } from './json-schema.ts';
import { sqlDdl } from './sql.ts';
import { TABLE_NAMES } from './table-names.ts';

/** A file that is derived from the schema; the path is relative to the package. */
export interface DerivedFile {
  readonly path: string;
  readonly text: string;
}

/** Every file that is derived from the schema and kept beside it. */
export function derivedFiles(): DerivedFile[] {
  return [
    ...TABLE_NAMES.map((name) => ({ path: `json/${name}.schema.json`, text: jsonSchemaText(name) })),
    { path: 'schema.sql', text: sqlDdl() },
    { path: 'data-dictionary.md', text: dataDictionary() },
  ];
}
