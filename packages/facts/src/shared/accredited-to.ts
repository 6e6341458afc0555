import type { Phrase, ResolvedSentence } from '@diplomatic-relations/engine';

/** Who is accredited, or speaks for a state, somewhere. */
const POSTS: ReadonlySet<string> = new Set(
  'mission representative representation delegation embassy ambassador envoy observer'.split(' '),
);

/** Words between a post and the organization that it is to. */
const REACH = 9;

/** "at the Permanent Mission of Peru *to the United Nations*": where a post is accredited, whatever the verb tells. */
export function isAccreditedTo({ tokens, tagged }: ResolvedSentence, { preposition, from }: Phrase): boolean {
  if (preposition !== 'to') return false;
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    if (tokens[i]?.norm === ',' || /^VB[DZP]?$/.test(tagged.tags[i] ?? '')) return false;
    if (POSTS.has(tagged.lemmas[i] ?? '')) return true;
  }
  return false;
}
