import type { TokenRange } from '../span.ts';
import type { Unit } from './units.ts';

/** A noun group and the preposition that it stands behind, if any. */
export interface Phrase extends TokenRange {
  readonly preposition: string | null;
  /** Head token of the group's first noun chunk. */
  readonly head: number;
  /** Stands before the subject. */
  readonly fronted: boolean;
}

/** All phrases have one shape: what reads them stays fast. */
export function phrase(
  preposition: string | null,
  { from, to, head }: TokenRange & { readonly head: number },
  fronted: boolean,
): Phrase {
  return { preposition, from, to, head, fronted };
}

/** A group that no preposition governs. */
export function bare(group: TokenRange & { readonly head: number }): Phrase {
  return phrase(null, group, false);
}

/** A group from the first unit to the last, headed as the first is. */
export function phraseOf(unit: Unit, end: Unit): Phrase {
  return { preposition: null, from: unit.from, to: end.to, head: unit.head, fronted: false };
}
