import { type Column, type ColumnType, columns, table } from '@diplomatic-relations/schema';
import { type DatasetDescription, present } from './dataset-description.ts';
import type { TableFile, TableFiles } from './dataset-files.ts';
import type { DerivedFiles } from './derived-files.ts';

const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  description: { '@container': '@language' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: { '@container': '@language' },
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
};

const DATA_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  timestamp: 'sc:DateTime',
  'string[]': 'sc:Text',
};

// readers of Croissant know Parquet by its unregistered name
const PARQUET_FORMAT = 'application/x-parquet';

const fileObject = (name: string, format: string, { path, sha256, bytes }: TableFile): Record<string, unknown> => ({
  '@type': 'cr:FileObject',
  '@id': path,
  name: path,
  description: `The table ${name} as ${format === 'text/csv' ? 'CSV' : 'Parquet'}.`,
  contentUrl: path,
  contentSize: `${bytes} B`,
  encodingFormat: format,
  sha256,
});

const field = (tableName: string, path: string, column: Column, refersTo: string | null): Record<string, unknown> =>
  present({
    '@type': 'cr:Field',
    '@id': `${tableName}/${column.name}`,
    name: column.name,
    description: column.description,
    dataType: DATA_TYPES[column.type],
    // one dimension of any length
    ...(column.type === 'string[]' && { isArray: true, arrayShape: '-1' }),
    source: { fileObject: { '@id': path }, extract: { column: column.name } },
    references: refersTo === null ? null : { field: { '@id': refersTo } },
  });

const recordSet = ({ name, parquet }: TableFiles, filled: ReadonlySet<string>): Record<string, unknown> => {
  const { title, description, key, foreignKeys } = table(name);
  const references = new Map(
    foreignKeys
      // readers join along references, and find no columns in a table without rows
      .filter((each) => each.columns.length === 1 && each.table !== name && filled.has(each.table))
      .map((each): [string, string] => [String(each.columns[0]), `${each.table}/${each.references[0]}`]),
  );
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: `${title}. ${description}`,
    key: key.map((column) => ({ '@id': `${name}/${column}` })),
    field: columns(name).map((column) =>
      field(name, parquet.path, column, column.type === 'string[]' ? null : (references.get(column.name) ?? null)),
    ),
  };
};

const derivedRecordSet = ({ table: derived, parquet }: DerivedFiles): Record<string, unknown> => ({
  '@type': 'cr:RecordSet',
  '@id': derived.name,
  name: derived.name,
  description: `${derived.title}. ${derived.description}`,
  key: derived.key.map((column) => ({ '@id': `${derived.name}/${column}` })),
  field: derived.columns.map((column) => field(derived.name, parquet.path, column, null)),
});

/** The `croissant.json` (Croissant 1.1) of a dataset: all files with their checksums, and each table as a record set read from its Parquet file. */
export const croissant = (
  description: DatasetDescription,
  files: readonly TableFiles[],
  derived: readonly DerivedFiles[] = [],
): Readonly<Record<string, unknown>> => {
  const filled = new Set(files.filter(({ rows }) => rows > 0).map(({ name }) => name));
  return present({
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: description.name,
    alternateName: description.title,
    description: description.description,
    version: description.version,
    datePublished: description.released,
    url: description.homepage,
    license: description.licence === null ? null : description.licence.path,
    creator: description.creators.map((name) => ({ '@type': 'sc:Organization', name })),
    keywords: description.keywords,
    inLanguage: 'en',
    citeAs: description.citation,
    isLiveDataset: false,
    distribution: [
      ...files.map(({ name, csv }) => fileObject(name, 'text/csv', csv)),
      ...files.map(({ name, parquet }) => fileObject(name, PARQUET_FORMAT, parquet)),
      ...derived.map(({ table: { name }, csv }) => fileObject(name, 'text/csv', csv)),
      ...derived.map(({ table: { name }, parquet }) => fileObject(name, PARQUET_FORMAT, parquet)),
    ],
    recordSet: [...files.map((each) => recordSet(each, filled)), ...derived.map(derivedRecordSet)],
  });
};
