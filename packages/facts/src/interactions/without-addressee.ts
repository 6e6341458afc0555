import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { namedParties } from './actors.ts';

/** "They urged Peru to act": of those whom the pronoun may mean, Peru, which is named, is not the one that speaks. */
export function withoutAddressee(
  sentence: ResolvedSentence,
  { subject, object, phrases, verb }: Clause,
  own: readonly string[],
): readonly string[] {
  if (own.length < 2 || subject === null || sentence.tokens[subject.head]?.norm !== 'they') return own;
  const addressed = [
    object,
    ...phrases.filter(({ preposition, from }) => from >= verb.to && /^(?:on|to|against|from)$/.test(preposition ?? '')),
  ];
  const named = addressed.flatMap((range) => (range ? namedParties(sentence, range) : []));
  const rest = own.filter((party) => !named.includes(party));
  return rest.length > 0 ? rest : own;
}
