import { type Column, columns, type TableName } from '@diplomatic-relations/schema';

/** A table as the writers see it: a name for messages, and its columns. */
export type TableShape = { readonly name: string; readonly columns: readonly Column[] };

/** The shape of a table of the schema. */
export const shapeOf = (name: TableName): TableShape => ({ name, columns: columns(name) });
