import type { PartyId, TokenRange } from '@diplomatic-relations/engine';

/** What the words around a figure offer for finding its parties. */
export interface MoneySetting {
  /** Cue, amount and what belongs to them. */
  readonly zone: TokenRange;
  readonly pair: readonly [PartyId, PartyId] | null;
  /** The party whose exports, imports or balance the sentence or passage speaks of. */
  readonly perspective: PartyId | null;
  readonly home: PartyId | null;
}
