import type { Bump } from './version.ts';

/** One difference between two schemas, and how far it goes for those who read or write data by them. */
export interface SchemaChange {
  readonly table: string;
  /** Null where it concerns the table as a whole. */
  readonly column: string | null;
  readonly kind:
    | 'table added'
    | 'table removed'
    | 'column added'
    | 'column removed'
    | 'column moved'
    | 'column retyped'
    | 'value added'
    | 'value removed'
    | 'code list opened'
    | 'code list closed'
    | 'constraint tightened'
    | 'constraint loosened'
    | 'key changed'
    | 'identity changed'
    | 'order changed'
    | 'described anew';
  readonly bump: Bump;
  readonly before: unknown;
  readonly after: unknown;
}

/** A schema change in one line. */
export const schemaChangeText = ({ table, column, kind, before, after }: SchemaChange): string => {
  const place = column === null ? table : `${table}.${column}`;
  if (kind === 'described anew' || kind === 'table added' || kind === 'table removed') return `${place}: ${kind}`;
  if (kind === 'column added' || kind === 'column removed') return `${place}: ${kind}`;
  const shown = (value: unknown): string => (value === null || value === undefined ? 'nothing' : JSON.stringify(value));
  return `${place}: ${kind}, from ${shown(before)} to ${shown(after)}`;
};
