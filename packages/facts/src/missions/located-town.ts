import { type Clause, type PartyId, phrasesBehind, type ResolvedSentence } from '@diplomatic-relations/engine';
import { seatsListedAfter } from './listed-seats.ts';
import type { Post } from './posts.ts';
import { STANDING } from './standing-consuls.ts';
import { isTown } from './towns.ts';

/** "are located in P and Q", "are active in A, namely in P and Q": the towns of the posts that are the subject. */
export function townsOf(sentence: ResolvedSentence, clause: Clause, host: PartyId | null): readonly string[] {
  if (!STANDING.test(clause.lemma) || host === null) return [];
  const at = sentence.tokens.findIndex(({ norm }, i) => i >= clause.verb.to && norm === 'in');
  if (at < 0 || at > clause.verb.to + 2) return [];
  return seatsListedAfter(sentence, at).flatMap(({ city, state }) => (city !== null && state === host ? [city] : []));
}

/** "is located in Lima", "is in Lima": the town of the post that is the subject, in its host. */
export function locatedTown(sentence: ResolvedSentence, clause: Clause, post: Post, host: PartyId): string | null {
  if (post.plural || !STANDING.test(clause.lemma) || !clause.subject) return null;
  if (post.head !== clause.subject.head && post.to > clause.subject.to) return null;
  const [within] = phrasesBehind(clause, 'in', 'at');
  const town = within && sentence.places.find(({ from, to }) => from >= within.from && to <= within.to);
  return town && town.country === host && isTown(town) && within.from <= clause.verb.to + 1 ? town.city : null;
}
