import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { type Post, postsIn } from './posts.ts';

/** Words that add a further post to those that one has. */
export const BESIDES = /^(?:besides|plus|alongside)$/;

/** Posts that head the range or a coordinated member of it: not "a request for a consulate", "the staff of the embassy". */
export function leadingPosts(sentence: ResolvedSentence, range: TokenRange): Post[] {
  return postsIn(sentence, range).filter((post) => {
    for (let i = post.head - 1; i >= range.from; i--) {
      const word = sentence.tokens[i]?.norm ?? '';
      if (word === 'no') return false;
      if (sentence.tagged.tags[i] === 'CC' || BESIDES.test(word)) return true;
      if (sentence.tagged.tags[i] === 'IN' || sentence.tagged.tags[i] === 'TO') return false;
    }
    return true;
  });
}
