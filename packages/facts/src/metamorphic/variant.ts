import type { SourceDocument } from '../claim.ts';
import type { Fact } from './fact.ts';

/** A document changed in a way that leaves its facts as they are, but for the names or years that it changes. */
export interface Variant {
  readonly source: SourceDocument;
  /** What a fact of the original is called in the variant. */
  readonly expect: (fact: Fact) => Fact;
}

/** A way to change documents; null where it does not apply to the document. */
export interface Transformation {
  readonly name: string;
  readonly apply: (source: SourceDocument) => Variant | null;
}

/** The fact with every value of text changed. */
export function mapStrings(fact: Fact, change: (value: string, column: string) => string): Fact {
  const values = Object.fromEntries(
    Object.entries(fact.values).map(([column, value]) => [
      column,
      typeof value === 'string'
        ? change(value, column)
        : Array.isArray(value)
          ? (value as readonly string[]).map((item) => change(item, column))
          : value,
    ]),
  );
  return { table: fact.table, values };
}

/** The variant whose facts are the same to the letter. */
export function unchanged(source: SourceDocument, text: string): Variant | null {
  return text === source.text ? null : { source: { ...source, text }, expect: (fact) => fact };
}
