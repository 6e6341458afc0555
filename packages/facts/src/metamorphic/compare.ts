import type { SourceDocument } from '../claim.ts';
import { factKey, factsOf } from './fact.ts';
import type { Transformation } from './variant.ts';

/** What one transformation did to the facts of one document. */
export interface Comparison {
  readonly transformation: string;
  /** Facts of the original that the variant has not, under their new names. */
  readonly lost: readonly string[];
  /** Facts of the variant that the original has not. */
  readonly gained: readonly string[];
  /** How many facts the original has. */
  readonly facts: number;
}

/** Compares the facts of a document with those of its variant; null where the transformation does not apply. */
export function compareVariant(source: SourceDocument, transformation: Transformation): Comparison | null {
  const variant = transformation.apply(source);
  if (!variant) return null;
  const expected = new Set(factsOf(source).map((fact) => factKey(variant.expect(fact))));
  const found = new Set(factsOf(variant.source).map(factKey));
  return {
    transformation: transformation.name,
    lost: [...expected].filter((key) => !found.has(key)).sort(),
    gained: [...found].filter((key) => !expected.has(key)).sort(),
    facts: expected.size,
  };
}
