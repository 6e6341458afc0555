import type { Reference } from '../sentence.ts';

function startsLater(a: Reference, b: Reference): boolean {
  return a.from > b.from || (a.from === b.from && a.to > b.to);
}

/** Sorts in place by where the references start, of two by where they end; they come nearly in order. */
export function inTextOrder(references: Reference[]): Reference[] {
  for (let i = 1; i < references.length; i++) {
    const reference = references[i] as Reference;
    let k = i;
    for (; k > 0 && startsLater(references[k - 1] as Reference, reference); k--)
      references[k] = references[k - 1] as Reference;
    references[k] = reference;
  }
  return references;
}
