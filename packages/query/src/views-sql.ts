import { TABLE_NAMES } from '@diplomatic-relations/schema';
import { MACROS } from './macros.ts';
import { VIEWS } from './views.ts';

const comment = (text: string): string => `-- ${text.replaceAll('\n', ' ')}`;

/** The statements that make the macros and views over tables of the usual names. */
export const viewStatements = (): string[] => [
  ...MACROS.map(({ signature, sql }) => `CREATE OR REPLACE MACRO ${signature} AS ${sql};`),
  ...VIEWS.map(({ name, sql }) => `CREATE OR REPLACE VIEW ${name} AS ${sql.trim()};`),
];

/** The text of a release's `views.sql`: run in the release's folder, it makes all tables and views in any DuckDB. */
export const viewsSql = (): string =>
  [
    comment('All tables and views of this release, for DuckDB 1.3 or newer. Start it in the folder of the release:'),
    comment('duckdb -init views.sql'),
    '',
    ...TABLE_NAMES.map((name) => `CREATE OR REPLACE VIEW ${name} AS FROM 'parquet/${name}.parquet';`),
    '',
    ...MACROS.flatMap(({ signature, sql, description }) => [
      comment(description),
      `CREATE OR REPLACE MACRO ${signature} AS ${sql};`,
      '',
    ]),
    ...VIEWS.flatMap(({ name, sql, description }) => [
      comment(description),
      `CREATE OR REPLACE VIEW ${name} AS\n${sql.trim()};`,
      '',
    ]),
  ].join('\n');
