import { type Clause, type ResolvedSentence, referencesIn } from '@diplomatic-relations/engine';
import { isParty } from '../shared/parties.ts';

/** "criticised Peru and urged it to act", "from Kenya, which praised Peru and thanked it": whom the pronoun in the object takes up, where one other party alone is named before it. */
export function pronounTarget(
  sentence: ResolvedSentence,
  { object, voice }: Clause,
  sources: readonly string[],
): readonly string[] {
  if (voice !== 'active' || object === null || object.to - object.from !== 1) return [];
  if (sentence.tokens[object.from]?.norm !== 'it') return [];
  const before = referencesIn(sentence, { from: 0, to: object.from }).filter(
    ({ kind }) => kind !== 'pronoun' && kind !== 'pair',
  );
  const others = new Set(
    before.flatMap(({ parties }) => parties).filter((party) => isParty(party) && !sources.includes(party)),
  );
  return others.size === 1 ? [...others] : [];
}
