import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Frame } from '../frame.ts';

/** A clause whose words fit a frame, and who acts in it. */
export interface GuardedClause {
  readonly sentence: ResolvedSentence;
  readonly clause: Clause;
  readonly frame: Frame;
  /** Clauses that say what is agreed, asked or promised. */
  readonly complements: readonly Clause[];
  readonly sources: readonly string[];
}

/** Why the words of a frame are no act of its type here after all; null where they are. */
export type Guard = (guarded: GuardedClause) => string | null;

/** Base form of the head of the clause's object, "" where it has none. */
export function objectLemma({ sentence, clause }: GuardedClause): string {
  return sentence.tagged.lemmas[clause.object?.head ?? -1] ?? '';
}
