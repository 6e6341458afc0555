import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { actingParties } from './actors.ts';

/** What befalls a party, and is not its doing. */
const BEFALLING = new Set('suffer face lack need starve die struggle lose remain become'.split(' '));

/** "voiced concern at reports that X has moved its missiles": who does what the concern is about; null where it befalls them. */
export function worrying(
  sentence: ResolvedSentence,
  clause: Clause,
  sources: readonly string[],
): readonly string[] | null {
  const next = sentence.clauses[clause.index + 1];
  if (next?.form !== 'finite' || next.subject === null) return [];
  const { from } = next.subject;
  if (sentence.tokens[from - 1]?.norm !== 'that' || from - clause.verb.to > 12) return [];
  const parties = actingParties(sentence, next.subject).filter((party) => !sources.includes(party));
  return parties.length > 0 && (next.voice === 'passive' || next.modal !== null || BEFALLING.has(next.lemma))
    ? null
    : parties;
}
