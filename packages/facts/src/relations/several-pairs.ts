import { type Predication, partiesIn, phrasesAfterNoun, type ResolvedSentence } from '@diplomatic-relations/engine';
import { inOrder, isParty } from '../shared/parties.ts';
import type { RelationObject } from './object.ts';

/** "A broke relations with B and C": A with each of them, and not B with C; null where there are not several, none where nobody knows who A is. */
export function severalPairs(
  sentence: ResolvedSentence,
  object: RelationObject,
  predication: Predication<unknown>,
): readonly (readonly [string, string])[] | null {
  const { clause } = predication;
  if (predication.nominal || !clause || clause.voice !== 'active' || clause.subject === null) return null;
  const phrase = [...phrasesAfterNoun(sentence, object.to - 1), ...predication.phrases].find(
    ({ preposition, from }) => preposition === 'with' && from >= object.to,
  );
  if (!phrase) return null;
  const others = [...new Set(partiesIn(sentence, phrase).filter(isParty))];
  if (others.length < 2) return null;
  const agents = [...new Set(partiesIn(sentence, clause.subject).filter(isParty))];
  if (agents.length > 1) return null;
  const [agent] = agents;
  return agent === undefined ? [] : others.filter((party) => party !== agent).map((party) => inOrder(agent, party));
}
