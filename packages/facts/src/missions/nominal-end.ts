import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { PostPredication } from './post-predication.ts';
import type { Post } from './posts.ts';

/** "The opening of the embassy and the launching of flights on 3 May 2010": where another thing that was done begins; the sentence's end where none does. */
export function nominalEnd({ tokens }: ResolvedSentence, { nominal }: PostPredication, post: Post): number {
  if (!nominal) return tokens.length;
  for (let i = post.head + 1; i + 3 < tokens.length; i++)
    if (
      tokens[i]?.norm === 'and' &&
      tokens[i + 1]?.norm === 'the' &&
      tokens[i + 3]?.norm === 'of' &&
      /(?:ing|tion|ment)$/.test(tokens[i + 2]?.norm ?? '')
    )
      return i;
  return tokens.length;
}
