import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { namedParties } from './actors.ts';

/** "joined Norway and Peru in imposing sanctions": whom one joins does it too. */
export function joinedIn(sentence: ResolvedSentence, clause: Clause, own: readonly string[]): readonly string[] {
  const joining = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  if (clause.form !== 'gerund' || joining?.lemma !== 'join' || joining.voice === 'passive' || !joining.object)
    return [];
  if (sentence.tokens[clause.verb.from - 1]?.norm !== 'in' || joining.negated || joining.modal !== null) return [];
  return namedParties(sentence, joining.object, own);
}
