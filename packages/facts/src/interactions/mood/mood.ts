import type { Clause } from '@diplomatic-relations/engine';

/** What becomes of the act that a clause names. */
export type Mood = 'done' | 'intended' | 'refused' | 'threatened' | 'void';

export interface MoodOfClause {
  readonly mood: Mood;
  /** The clause whose verb or noun decides ("agreed" of "agreed to send"), else the clause itself. */
  readonly decider: Clause;
}

/** The mood of what is no act at all. */
export function voidMood(decider: Clause): MoodOfClause {
  return { mood: 'void', decider };
}
