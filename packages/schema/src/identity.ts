import { compareText } from './order.ts';
import { sha256 } from './sha256.ts';
import type { FactTableName, TableName } from './table-names.ts';
import { type RowOf, table } from './tables.ts';

/** Words without what does not tell one title from another: case, accents, punctuation, a leading article. */
function plainWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an|a) (?=.)/u, '');
  return words === '' ? text.normalize('NFC').trim() : words;
}

function normalised(value: unknown, asWritten: boolean): unknown {
  if (typeof value === 'string') return asWritten ? plainWords(value) : value.normalize('NFC').trim();
  if (Array.isArray(value)) {
    const items = new Set(value.map((item) => String(normalised(item, asWritten))));
    return [...items].sort(compareText);
  }
  return value === 0 ? 0 : value;
}

/** The columns that make two rows the same fact as this one. */
export function identityColumns(name: TableName, row: Readonly<Record<string, unknown>>): readonly string[] {
  const { identity, conditionalIdentity: also } = table(name);
  if (also === null || !also.values.includes(String(row[also.where]))) return identity;
  return (row[also.column] ?? null) === null ? identity : [...identity, also.column];
}

/** What makes two rows the same fact, as one text: the normalised identity columns of the row. */
export function identityKey<T extends TableName>(name: T, row: Partial<RowOf<T>>): string {
  const { schema } = table(name);
  const cells = row as Readonly<Record<string, unknown>>;
  const values = identityColumns(name, cells).map((column) => {
    const value = cells[column];
    if (value === undefined)
      throw new Error(`${name}.${column}: expected a value or null, as it is part of the identity; got nothing`);
    return normalised(value, schema.properties[column]?.['x-text'] === 'as-written');
  });
  return JSON.stringify(values);
}

/** The stable id of a fact: the table's prefix and 16 hexadecimal digits of the SHA-256 of its identity. */
export function factId<T extends FactTableName>(name: T, row: Partial<RowOf<T>>): string {
  return `${table(name).idPrefix}_${sha256(identityKey(name, row)).slice(0, 16)}`;
}
