import { type Clause, type PartyId, phrasesBehind, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Post } from './posts.ts';
import { isTown } from './towns.ts';

/** "is located in Lima", "is in Lima": the town of the post that is the subject, in its host. */
export function locatedTown(sentence: ResolvedSentence, clause: Clause, post: Post, host: PartyId): string | null {
  if (
    post.plural ||
    !/^(?:be|locate|situate|base|house|operate|function|work|exist)$/.test(clause.lemma) ||
    !clause.subject
  )
    return null;
  if (post.head !== clause.subject.head && post.to > clause.subject.to) return null;
  const [within] = phrasesBehind(clause, 'in', 'at');
  const town = within && sentence.places.find(({ from, to }) => from >= within.from && to <= within.to);
  return town && town.country === host && isTown(town) && within.from <= clause.verb.to + 1 ? town.city : null;
}
