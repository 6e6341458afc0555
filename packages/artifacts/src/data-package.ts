import {
  type Column,
  type ColumnType,
  columns,
  type ForeignKey,
  jsonSchema,
  type TableName,
  table,
} from '@diplomatic-relations/schema';
import { type DatasetDescription, present } from './dataset-description.ts';
import type { TableFile, TableFiles } from './dataset-files.ts';
import type { DerivedFiles } from './derived-files.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** How our CSV files are written, as a table dialect. */
const CSV_DIALECT = {
  $schema: `${PROFILES}/tabledialect.json`,
  header: true,
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
};

const FIELD_TYPES: Readonly<Record<Exclude<ColumnType, 'string[]'>, Readonly<Record<string, unknown>>>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date' },
  timestamp: { type: 'datetime' },
};

const KEYWORDS: Readonly<Record<ColumnType, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  boolean: [],
  date: [],
  timestamp: [],
  'string[]': [],
};

/** A pattern that has to match all of a value, as Data Package wants it, where JSON Schema looks for it anywhere. */
const wholePattern = (pattern: string): string =>
  `${pattern.startsWith('^') ? '' : '^[\\s\\S]*'}${pattern}${pattern.endsWith('$') ? '' : '[\\s\\S]*$'}`;

type Property = Readonly<Record<string, unknown>>;

const properties = (name: TableName): Readonly<Record<string, Property>> =>
  jsonSchema(name)['properties'] as Readonly<Record<string, Property>>;

/** A table as a resource tells of it: one of the schema, or one derived from them. */
interface Told {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** The JSON Schemas of its columns. */
  readonly properties: Readonly<Record<string, Property>>;
  readonly foreignKeys: (suffix: string) => Record<string, unknown>[];
}

const fieldType = (column: Column, { listType, nullableInteger }: Kind): Readonly<Record<string, unknown>> => {
  if (column.type === 'string[]') return listType;
  return column.type === 'integer' && column.nullable ? nullableInteger : FIELD_TYPES[column.type];
};

const fields = ({ key, columns: all, properties: known }: Told, kind: Kind): Record<string, unknown>[] =>
  all.map((column) => {
    const property = known[column.name] ?? {};
    const constraints = {
      // a client cannot tell an empty list from null in CSV
      ...(!column.nullable && column.type !== 'string[]' && { required: true }),
      ...(key.length === 1 && key[0] === column.name && { unique: true }),
      ...(column.enum !== undefined && { enum: column.enum }),
      ...Object.fromEntries(
        KEYWORDS[column.type].flatMap((word) => {
          if (!(word in property)) return [];
          const value = property[word];
          return [[word, word === 'pattern' ? wholePattern(String(value)) : value]];
        }),
      ),
    };
    return {
      name: column.name,
      ...fieldType(column, kind),
      description: column.description,
      ...(Object.keys(constraints).length > 0 && { constraints }),
    };
  });

const keyMembers = ({ key, columns: all }: Told): Record<string, unknown> => {
  const nullable = all.some((column) => column.nullable && key.includes(column.name));
  // a primary key holds no null
  return nullable ? { uniqueKeys: [key] } : { primaryKey: key };
};

const foreignKeys = (name: TableName, suffix: string): Record<string, unknown>[] => {
  const lists = new Set(columns(name).flatMap((column) => (column.type === 'string[]' ? [column.name] : [])));
  const expressible = ({ columns: from }: ForeignKey): boolean => !from.some((column) => lists.has(column));
  return table(name)
    .foreignKeys.filter(expressible)
    .map(({ columns: from, table: target, references }) => ({
      fields: from,
      reference: { resource: target === name ? '' : `${target}${suffix}`, fields: references },
    }));
};

interface Kind {
  readonly suffix: string;
  readonly sized: boolean;
  readonly listType: Readonly<Record<string, unknown>>;
  readonly nullableInteger: Readonly<Record<string, unknown>>;
  readonly members: Readonly<Record<string, unknown>>;
}

const ofSchema = (name: TableName): Told => ({
  name,
  title: table(name).title,
  description: table(name).description,
  key: table(name).key,
  columns: columns(name),
  properties: properties(name),
  foreignKeys: (suffix) => foreignKeys(name, suffix),
});

const ofDerived = ({ table: derived }: DerivedFiles): Told => ({
  ...derived,
  properties: {},
  foreignKeys: () => [],
});

const resource = (told: Told, { path, sha256, bytes }: TableFile, kind: Kind): Record<string, unknown> => ({
  name: `${told.name}${kind.suffix}`,
  type: 'table',
  path,
  title: told.title,
  description: told.description,
  ...kind.members,
  hash: `sha256:${sha256}`,
  ...(kind.sized && { bytes }),
  schema: present({
    $schema: `${PROFILES}/tableschema.json`,
    fields: fields(told, kind),
    ...keyMembers(told),
    foreignKeys: told.foreignKeys(kind.suffix),
    // only an empty cell is null: "NA" is Namibia, and words are words
    missingValues: [''],
  }),
});

const CSV: Kind = {
  suffix: '',
  sized: true,
  listType: { type: 'list', delimiter: ';', itemType: 'string' },
  nullableInteger: FIELD_TYPES.integer,
  members: { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: CSV_DIALECT },
};
const PARQUET: Kind = {
  suffix: '-parquet',
  // frictionless counts no bytes of Parquet files, and takes any number for wrong
  sized: false,
  // nor does it take the lists of Parquet for a list or an array
  listType: { type: 'any' },
  // and a column of integers with nulls comes to it as numbers, with NaN for null
  nullableInteger: FIELD_TYPES.number,
  members: { format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
};

/** The `datapackage.json` (Data Package 2.0) of a dataset: each table, derived ones last, as CSV and, with the suffix `-parquet`, as Parquet. */
export const dataPackage = (
  description: DatasetDescription,
  files: readonly TableFiles[],
  derived: readonly DerivedFiles[] = [],
): Readonly<Record<string, unknown>> =>
  present({
    $schema: `${PROFILES}/datapackage.json`,
    name: description.name,
    title: description.title,
    description: description.description,
    version: description.version,
    created: description.released === null ? null : `${description.released}T00:00:00Z`,
    homepage: description.homepage,
    keywords: description.keywords,
    licenses: description.licence === null ? null : [description.licence],
    contributors: description.creators.map((title) => ({ title, roles: ['creator'] })),
    sources: description.sources.map(present),
    resources: [
      ...files.map((each) => resource(ofSchema(each.name), each.csv, CSV)),
      ...files.map((each) => resource(ofSchema(each.name), each.parquet, PARQUET)),
      ...derived.map((each) => resource(ofDerived(each), each.csv, CSV)),
      ...derived.map((each) => resource(ofDerived(each), each.parquet, PARQUET)),
    ],
  });
