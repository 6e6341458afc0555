import type { ParsedSentence, Reference, ResolvedPerson } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';

/** A pronoun, and all that may tell whom it means. */
export interface Pronoun {
  readonly sentence: ParsedSentence;
  readonly i: number;
  readonly word: string;
  /** The parties that the sentence names. */
  readonly explicit: readonly Reference[];
  /** Those of them before the pronoun. */
  readonly before: readonly Reference[];
  readonly people: readonly ResolvedPerson[];
  readonly pair: readonly [PartyId, PartyId] | null;
  readonly state: DiscourseState;
}
