import type { Static, TObject } from '@sinclair/typebox';
import type { TableName } from './table-names.ts';

/** Columns whose values are keys of rows of another table; a list column refers with each of its elements. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: TableName;
  readonly references: readonly string[];
}

/** A column that tells facts apart only in the rows whose column `where` has one of `values`, and only if it is not null there. */
export interface ConditionalIdentity {
  readonly column: string;
  readonly where: string;
  readonly values: readonly string[];
}

/** A row that the schema refuses, with the column at fault and the reason. */
export interface Counterexample {
  readonly row: Readonly<Record<string, unknown>>;
  readonly column: string;
  readonly because: string;
}

/** Everything that is known of a table; types, validators, SQL and documentation are derived from it. */
export interface TableDefinition<N extends TableName = TableName, S extends TObject = TObject> {
  readonly name: N;
  readonly title: string;
  readonly description: string;
  readonly schema: S;
  /** The primary key. */
  readonly key: readonly string[];
  /** The columns that make two rows the same fact. */
  readonly identity: readonly string[];
  /** What belongs to the identity in some rows besides; null for most tables. */
  readonly conditionalIdentity: ConditionalIdentity | null;
  /** What the ids of a fact table start with; null for other tables. */
  readonly idPrefix: string | null;
  readonly foreignKeys: readonly ForeignKey[];
  /** The columns by which published rows are sorted; a total order. */
  readonly order: readonly string[];
  /** Whether the rows are facts, so that each has an id and evidence. */
  readonly fact: boolean;
  readonly example: Static<S>;
  readonly counterexamples: readonly Counterexample[];
}

interface TableInput<N extends TableName, S extends TObject>
  extends Omit<TableDefinition<N, S>, 'conditionalIdentity' | 'counterexamples' | 'fact'> {
  readonly conditionalIdentity?: ConditionalIdentity;
  /** What to change in the example so that the row becomes wrong. */
  readonly counterexamples: readonly {
    readonly change: Readonly<Record<string, unknown>>;
    readonly column: string;
    readonly because: string;
  }[];
}

/** Completes the description of a table. */
export function defineTable<const N extends TableName, S extends TObject>(
  input: TableInput<N, S>,
): TableDefinition<N, S> {
  return {
    ...input,
    conditionalIdentity: input.conditionalIdentity ?? null,
    fact: input.idPrefix !== null,
    counterexamples: input.counterexamples.map(({ change, column, because }) => ({
      row: { ...(input.example as object), ...change },
      column,
      because,
    })),
  };
}

/** The foreign keys of columns that hold ids of actors. */
export function actorKeys(...columns: readonly string[]): readonly ForeignKey[] {
  return columns.map((column) => ({ columns: [column], table: 'actors', references: ['actor_id'] }));
}

/** The foreign key of a column that holds the id of a document. */
export const DOCUMENT_KEY: ForeignKey = { columns: ['doc_id'], table: 'documents', references: ['doc_id'] };
