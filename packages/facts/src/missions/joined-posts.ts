import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { Post } from './posts.ts';

const BETWEEN: ReadonlySet<string> = new Set([
  'and',
  ',',
  '&',
  'as',
  'well',
  'a',
  'an',
  'the',
  'one',
  'its',
  'also',
  'honorary',
  'general',
  'resident',
]);

/** "an embassy and a consulate in Prague": what stands behind the last of several joined posts is said of all of them. */
export function joinedPosts(sentence: ResolvedSentence, posts: readonly Post[]): readonly Post[] {
  if (posts.length < 2) return posts;
  const joined = [...posts];
  for (let i = joined.length - 2; i >= 0; i--) {
    const [post, next] = [joined[i] as Post, joined[i + 1] as Post];
    if (post.host !== null || post.city !== null || next.host === null || next.head <= post.head) continue;
    const between = sentence.tokens.slice(post.head + 1, next.from);
    const rest = sentence.tokens.slice(Math.max(next.from, post.head + 1), next.head);
    if (!between.some(({ norm }) => norm === 'and' || norm === ',' || norm === '&')) continue;
    if (!between.every(({ norm }) => BETWEEN.has(norm))) continue;
    // "an embassy and the Chilean consulate in Brno": of two senders
    if (next.sender !== null && rest.some((_, k) => isOwned(sentence, Math.max(next.from, post.head + 1) + k)))
      continue;
    joined[i] = {
      ...post,
      sender: post.sender ?? next.sender,
      host: next.host,
      city: next.plural || joined[i + 2]?.head === next.head ? null : next.city,
    };
  }
  return joined;
}

function isOwned(sentence: ResolvedSentence, at: number): boolean {
  return sentence.references.some((reference) => reference.from <= at && at < reference.to);
}
