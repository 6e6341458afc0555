import {
  dataDictionary,
  isTableName,
  jsonSchema,
  sqlDdl,
  TABLE_NAMES,
  type TableName,
} from '@diplomatic-relations/schema';
import { Command, Option } from 'commander';
import { UsageError } from '../exit.ts';
import { print } from '../streams.ts';

/** `schema [TABLE]`. */
export function schemaCommand(): Command {
  return new Command('schema')
    .summary('the JSON Schema of a table, or the data dictionary')
    .description('Prints the data dictionary as Markdown, or the JSON Schema of one table; --format chooses.')
    .argument('[table]', `one of ${TABLE_NAMES.join(', ')}`)
    .addOption(
      new Option('-f, --format <format>', 'json for a table and markdown for all, unless given').choices([
        'json',
        'markdown',
        'sql',
      ]),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  diplomatic-relations schema\n  diplomatic-relations schema events > events.schema.json\n  diplomatic-relations schema --format sql | duckdb new.db',
    )
    .action(async (name: string | undefined, flags: { format?: string }) => {
      const table = name === undefined ? undefined : tableName(name);
      await print(`${schemaText(table, flags.format ?? (table ? 'json' : 'markdown')).trimEnd()}\n`);
    });
}

function schemaText(table: TableName | undefined, format: string): string {
  if (format === 'sql') return table ? sqlDdl(table) : sqlDdl();
  if (format === 'markdown') return table ? dataDictionary(table) : dataDictionary();
  const schemas = table ? jsonSchema(table) : Object.fromEntries(TABLE_NAMES.map((each) => [each, jsonSchema(each)]));
  return JSON.stringify(schemas, null, 2);
}

/** A table's name as a user gave it. */
export function tableName(name: string): TableName {
  if (isTableName(name)) return name;
  throw new UsageError(`no table "${name}"; expected one of ${TABLE_NAMES.join(', ')}`);
}
