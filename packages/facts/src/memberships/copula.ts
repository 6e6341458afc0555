import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Place } from './places.ts';

/** A place in an organization, and the verb that says who has it. */
export interface Copula {
  readonly sentence: ResolvedSentence;
  readonly place: Place;
  readonly clause: Clause;
}

/** "dialogue partner status", "the status of X dialogue partner", "the status of observer". */
export function isStatus({ sentence, place }: Copula): boolean {
  if (sentence.tokens[place.noun + 1]?.norm === 'status') return true;
  return sentence.tokens
    .slice(Math.max(0, place.noun - 7), place.noun)
    .some((token, k, words) => token.norm === 'status' && words[k + 1]?.norm === 'of');
}
