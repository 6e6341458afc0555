import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Place } from './places.ts';

/** "is currently not an X member" */
export function saysNot({ tokens }: ResolvedSentence, { verb }: Clause, { noun }: Place): boolean {
  return tokens
    .slice(verb.to, Math.min(noun, verb.to + 3))
    .some(({ norm }, k, words) => norm === 'not' && !/^(?:only|just)$/.test(words[k + 1]?.norm ?? ''));
}

/** "is no longer a member" */
export function saysNoLonger({ tokens }: ResolvedSentence, { verb }: Clause, { noun }: Place): boolean {
  return tokens.slice(verb.from, noun).some(({ norm }, k, words) => norm === 'no' && words[k + 1]?.norm === 'longer');
}
