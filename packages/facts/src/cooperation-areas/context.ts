import type { Clause, TokenRange } from '@diplomatic-relations/engine';

/** What a context says of its areas: worked on, talked over, written down, helped with, listed, or spoken of. */
export type ContextKind = 'cooperation' | 'discussion' | 'document' | 'help' | 'list' | 'topic';

/** A stretch of a sentence in which an area that is named is one that parties work on together. */
export interface CooperationContext extends TokenRange {
  readonly kind: ContextKind;
  /** Token of the verb or noun that opens it. */
  readonly anchor: number;
  readonly nominal: boolean;
  /** The noun says by itself that it is mutual: "cooperation", "dialogue". */
  readonly mutual: boolean;
  readonly clause: Clause | null;
}

/** Told of a stretch in which nothing counts, and why. */
export type Deny = (range: TokenRange, kind: ContextKind, word: string, hindrance: string) => void;
