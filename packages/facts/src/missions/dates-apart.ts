import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import { respectiveDates } from '../shared/respective-dates.ts';
import type { Post } from './posts.ts';

/** The date of each of several posts of one list: in brackets behind its city, or by its place in a row of dates that goes with them "respectively". */
export function datesApart(sentence: ResolvedSentence, posts: readonly Post[]): readonly (ResolvedDate | undefined)[] {
  const [first] = posts;
  if (!first || posts.length < 2 || sentence.resolvedDates.length === 0) return [];
  const { tokens, places, resolvedDates } = sentence;
  const bracketed = posts.map(({ city, head }) => {
    const place = places.find((candidate) => candidate.city === city && candidate.from > head);
    if (!place || tokens[place.to]?.text !== '(') return undefined;
    return resolvedDates.find(({ from, to }) => from === place.to + 1 && tokens[to]?.text === ')');
  });
  if (bracketed.some((date) => date !== undefined)) return bracketed;
  return posts.every(({ head }) => head === first.head) ? respectiveDates(sentence, posts.length) : [];
}
