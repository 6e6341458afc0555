import type { Clause, PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { otherOf } from '../shared/party-search.ts';
import type { Post } from './posts.ts';
import { isOfAnybody } from './vague-seats.ts';

/** Verbs that say where something is. */
export const STANDING = /^(?:operate|function|work|exist|be|locate|situate|base|house)$/;

/** False for "the honorary consul of Peru met": what officials do says nothing of a post, where several of them are does. */
export function isPostThere({ tagged }: ResolvedSentence, { lemma }: Clause, { head, plural }: Post): boolean {
  return tagged.lemmas[head] !== 'consul' || (plural && STANDING.test(lemma));
}

/** "Honorary consuls are also present in P and Q", on a page about two states: those of the state where the towns are not. */
export function senderOfPage(
  sentence: ResolvedSentence,
  clause: Clause,
  post: Post,
  host: PartyId | null,
  { document, row }: ExtractContext,
): PartyId | null {
  if (row.genre !== 'bilateral_profile' || post.kind !== 'honorary_consulate' || !STANDING.test(clause.lemma))
    return null;
  // "honorary consuls of many states"
  const owned = sentence.tokens[post.head + 1]?.norm === 'of';
  return owned || isOfAnybody(sentence, post, []) ? null : otherOf(document.mainPair, host);
}
