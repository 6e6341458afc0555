import { type DerivedFiles, type ParquetMetadata, writeDerivedFiles } from '@diplomatic-relations/artifacts';
import { canLoadDuckdb, DERIVED_TABLES, derivedRows } from '@diplomatic-relations/query';

/** Computes the derived tables from the files that were written and adds them; a build that is no release goes without where DuckDB cannot be loaded. */
export async function addDerivedTables(
  folder: string,
  metadata: ParquetMetadata,
  isRelease: boolean,
): Promise<DerivedFiles[]> {
  if (!isRelease && !(await canLoadDuckdb())) return [];
  return writeDerivedFiles(folder, DERIVED_TABLES, await derivedRows(folder, DERIVED_TABLES), metadata);
}

/** What the data dictionary says of the derived tables. */
export function derivedDictionary(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  return [
    '# Derived tables',
    '',
    'Computed from the tables above by the views of `views.sql`, and published as files in `derived/`.',
    '',
    ...DERIVED_TABLES.flatMap(({ name, description, key, order, columns }) => [
      `## ${name}`,
      '',
      description,
      '',
      '| column | type | null | meaning |',
      '| --- | --- | --- | --- |',
      ...columns.map(
        (column) =>
          `| \`${column.name}\` | ${column.type} | ${column.nullable ? 'yes' : 'no'} | ${cell(column.description)} |`,
      ),
      '',
      `Key: ${code(key)}. Sorted by: ${code(order)}.`,
      '',
    ]),
  ].join('\n');
}
