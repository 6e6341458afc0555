import { type ResolvedDate, type ResolvedSentence, rangesOverlap } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate } from '../shared/dates.ts';
import { type PlainStretch, plainStretch } from '../shared/plain-stretch.ts';
import { changeDraft } from './changes.ts';
import type { MissionDraft } from './draft.ts';
import { isFrom } from './from-date.ts';
import type { PostPredication } from './post-predication.ts';
import { type Post, postsIn } from './posts.ts';

type Sense = PostPredication['sense'];

const CHANGED: ReadonlyMap<string, Sense> = new Map([
  ['opened', 'opened'],
  ['inaugurated', 'opened'],
  ['established', 'opened'],
  ['reopened', 'reopened'],
  ['closed', 'closed'],
]);
const STANDING = /^(?:have|keep|maintain|operate|exist|function|be|allow|enable|run)$/;

/** "A Swiss embassy in Lagos since 1961", "Kenyan Embassy in Lima: opened May 1998": a post with its seat and the date of its change right behind, whatever stands around. */
export function plainPosts(
  sentence: ResolvedSentence,
  context: ExtractContext,
  told: readonly MissionDraft[],
): MissionDraft[] {
  if (sentence.resolvedDates.length === 0) return [];
  const posts = postsIn(sentence, { from: 0, to: sentence.tokens.length });
  return posts.flatMap((post, index) => {
    if (post.plural || told.some(({ range }) => rangesOverlap(range, post))) return [];
    const stretch = plainStretch(sentence, post.head);
    if (!stretch || stretch.ahead || !isNamed(sentence, post, stretch, context)) return [];
    const end = posts[index + 1]?.from ?? stretch.to;
    const change = changeBehind(sentence, post, Math.min(end, stretch.to));
    if (!change) return [];
    const predication: PostPredication = {
      sense: change.sense,
      lemma: 'open',
      head: post.head,
      clause: null,
      nominal: true,
      agent: null,
      theme: post,
      phrases: [],
      realis: 'asserted',
      range: { from: post.from, to: change.date.to },
    };
    return (changeDraft(sentence, predication, post, null, context) ?? []).map((draft) => ({
      ...draft,
      row: { ...draft.row, ...factDate({ ...change.date, until: false }) },
      rule: 'missions/plain',
    }));
  });
}

/** Where it is, is told; whose it is, too, or the two of the page leave no doubt. */
function isNamed(
  { places }: ResolvedSentence,
  post: Post,
  { parties }: PlainStretch,
  { document }: ExtractContext,
): boolean {
  const seat = post.host ?? places.find(({ from }) => from > post.head && from <= post.to + 2)?.country ?? null;
  if (seat === null || (post.city === null && post.host === null)) return false;
  if (post.sender !== null) return post.sender !== seat;
  const others = parties.filter((party) => party !== seat);
  return others.length === 0 ? document.mainPair?.includes(seat) === true : others.length === 1;
}

/** "since 1961", ": opened in May 1998" right behind the post and its seat. */
function changeBehind(
  sentence: ResolvedSentence,
  post: Post,
  end: number,
): { readonly sense: Sense; readonly date: ResolvedDate } | null {
  const { tokens, tagged, clauses, resolvedDates } = sentence;
  const date = resolvedDates.find(({ from }) => from > post.head && from < end);
  if (date === undefined) return null;
  let at = post.head + 1;
  let sense: Sense | null = null;
  for (; at < date.from; at++) {
    const word = tokens[at]?.norm ?? '';
    const changed = CHANGED.get(word);
    if (changed) {
      if (sense !== null) return null;
      sense = changed;
    } else if (
      !/^(?:in|at|to|of|the|,|:|\(|\)|–|-|on|first|officially|since|from|was)$/.test(word) &&
      !sentence.places.some(({ from, to }) => from <= at && at < to) &&
      !sentence.references.some(({ from, to }) => from <= at && at < to) &&
      tokens[at]?.capital !== true
    )
      return null;
  }
  const since = date.since || tokens[date.from - 1]?.norm === 'since' || isFrom(sentence, date);
  if (sense === null && !since) return null;
  const clause = clauses.findLast(({ from, to }) => from <= post.head && post.head < to);
  if (sense === null && clause && !STANDING.test(clause.lemma)) return null;
  // "has worked at the embassy in Lima since 1961"
  let before = post.from - 1;
  while (tagged.tags[before] === 'DT') before--;
  const preposition = tagged.tags[before] === 'IN' || tagged.tags[before] === 'TO';
  const ofPresence = /^(?:presence|existence|operation)$/.test(tokens[before - 1]?.norm ?? '');
  return sense === null && preposition && !ofPresence ? null : { sense: sense ?? 'opened', date };
}
