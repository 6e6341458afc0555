import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Post } from './posts.ts';

/** The date of each of several posts of one list in brackets behind its city; none where none has one. */
export function datesApart(
  { tokens, places, resolvedDates }: ResolvedSentence,
  posts: readonly Post[],
): readonly (ResolvedDate | undefined)[] {
  if (posts.length < 2 || resolvedDates.length === 0) return [];
  const bracketed = posts.map(({ city, head }) => {
    const place = places.find((candidate) => candidate.city === city && candidate.from > head);
    if (!place || tokens[place.to]?.text !== '(') return undefined;
    return resolvedDates.find(({ from, to }) => from === place.to + 1 && tokens[to]?.text === ')');
  });
  return bracketed.some((date) => date !== undefined) ? bracketed : [];
}
