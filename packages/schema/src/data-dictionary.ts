import { type Column, columns } from './columns.ts';
import { TABLE_NAMES, type TableName } from './table-names.ts';
import { table } from './tables.ts';
import { SCHEMA_VERSION } from './version.ts';

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function columnLine(column: Column, identity: readonly string[]): string {
  const name = `\`${column.name}\`${identity.includes(column.name) ? ' ⟂' : ''}`;
  const values =
    column.enum === undefined ? '' : ` Values (${column.open ? 'open' : 'closed'} list): ${code(column.enum)}.`;
  return `| ${name} | ${column.type} | ${column.nullable ? 'yes' : 'no'} | ${cell(column.description + values)} |`;
}

function section(name: TableName): string {
  const { title, description, key, identity, conditionalIdentity, foreignKeys, order, example } = table(name);
  const also =
    conditionalIdentity === null
      ? ''
      : `, and \`${conditionalIdentity.column}\` where \`${conditionalIdentity.where}\` is one of ${code(conditionalIdentity.values)}`;
  const references = foreignKeys.map(
    (foreign) =>
      `- ${code(foreign.columns)} → ${code(foreign.references.map((column) => `${foreign.table}.${column}`))}`,
  );
  return [
    `## ${name}`,
    '',
    `${title}. ${description}`,
    '',
    '| column | type | null | meaning |',
    '| --- | --- | --- | --- |',
    ...columns(name).map((column) => columnLine(column, identity)),
    '',
    `Key: ${code(key)}. Same row (⟂): ${code(identity)}${also}. Sorted by: ${code(order)}.`,
    ...(references.length === 0 ? [] : ['', 'Refers to:', '', ...references]),
    '',
    'Example (invented):',
    '',
    '```json',
    JSON.stringify(example, null, 2),
    '```',
    '',
  ].join('\n');
}

/** The data dictionary in Markdown, of one table or of all. */
export function dataDictionary(name?: TableName): string {
  if (name !== undefined) return section(name);
  const head = [
    '# Data dictionary',
    '',
    `Schema version ${SCHEMA_VERSION}. The columns marked ⟂ make two rows the same fact. Null is the only "no value": no string is empty.`,
    'An open code list may grow in a minor version of the schema, a closed one only in a major version.',
    '',
    ...TABLE_NAMES.map((each) => `- [${each}](#${each}): ${table(each).description}`),
    '',
  ].join('\n');
  return [head, ...TABLE_NAMES.map(section)].join('\n');
}
