import { type Column, type ColumnType, columns } from './columns.ts';
import { TABLE_NAMES, type TableName } from './table-names.ts';
import { table } from './tables.ts';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  'string[]': 'VARCHAR[]',
};

function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** DuckDB's type for a column. */
export function sqlType(column: Column): string {
  return SQL_TYPES[column.type];
}

function tableDdl(name: TableName): string {
  const { key, description } = table(name);
  const all = columns(name);
  const keyHasNull = all.some((column) => key.includes(column.name) && column.nullable);
  // A primary key takes no nulls; UNIQUE does, and counts them as different.
  const constraint = `${keyHasNull ? 'UNIQUE' : 'PRIMARY KEY'} (${key.map(quotedName).join(', ')})`;
  const lines = all.map(
    (column) => `${quotedName(column.name)} ${sqlType(column)}${column.nullable ? '' : ' NOT NULL'}`,
  );
  return [
    `CREATE TABLE ${quotedName(name)} (\n${[...lines, constraint].map((line) => `  ${line}`).join(',\n')}\n);`,
    `COMMENT ON TABLE ${quotedName(name)} IS ${quotedText(description)};`,
    ...all.map(
      (column) =>
        `COMMENT ON COLUMN ${quotedName(name)}.${quotedName(column.name)} IS ${quotedText(column.description)};`,
    ),
  ].join('\n');
}

/** The statements for DuckDB that create a table, or all of them, with comments. */
export function sqlDdl(name?: TableName): string {
  const names = name === undefined ? TABLE_NAMES : [name];
  return `${names.map(tableDdl).join('\n\n')}\n`;
}
