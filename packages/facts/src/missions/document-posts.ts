import type { AnalysedDocument, PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { isParty, isState } from '../shared/parties.ts';
import { type Post, postsIn } from './posts.ts';

export interface PostSides {
  readonly sender: PartyId;
  readonly host: PartyId;
}

const SIDES = new WeakMap<AnalysedDocument, PostSides | null>();

/**
 * Whose posts the document speaks of where it does not say: the sender and host of most posts whose sides it names;
 * null where no two sides have a clear majority.
 */
export function usualSides(document: AnalysedDocument): PostSides | null {
  const known = SIDES.get(document);
  if (known !== undefined) return known;
  const counts = new Map<string, { sides: PostSides; count: number }>();
  let total = 0;
  for (const sentence of document.sentences) {
    for (const post of postsIn(sentence, { from: 0, to: sentence.tokens.length })) {
      const host = post.host;
      if (!post.sender || !host || post.sender === host || !isParty(post.sender) || !isParty(host)) continue;
      const key = `${post.sender} ${host}`;
      counts.set(key, { sides: { sender: post.sender, host }, count: (counts.get(key)?.count ?? 0) + 1 });
      total++;
    }
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  const sides = best && best.count * 3 >= total * 2 ? best.sides : null;
  SIDES.set(document, sides);
  return sides;
}

const SENDERS = new WeakMap<AnalysedDocument, PartyId | null>();

/** Whose posts a page on one state's posts speaks of; null where it names those of several. */
export function usualSender(document: AnalysedDocument): PartyId | null {
  const known = SENDERS.get(document);
  if (known !== undefined) return known;
  const senders = new Set<PartyId>();
  for (const sentence of document.sentences)
    for (const post of postsIn(sentence, { from: 0, to: sentence.tokens.length }))
      if (post.sender && isState(post.sender)) senders.add(post.sender);
  const sender = senders.size === 1 ? ([...senders][0] ?? null) : null;
  SENDERS.set(document, sender);
  return sender;
}

const GENERIC = new Set(['office', 'post', 'mission', 'it']);

/** "The office reopened …", "It became a Consulate General …": the post that the sentences before spoke of, in the same paragraph. */
export function postBefore(
  document: AnalysedDocument,
  sentence: ResolvedSentence,
  range: { from: number; to: number },
): Post | null {
  const inTown = postOfTown(document, sentence, range);
  if (inTown !== null) return inTown;
  const first = sentence.tokens[range.from]?.norm ?? '';
  const head = sentence.tagged.lemmas[range.to - 1] ?? '';
  if (!GENERIC.has(head) || !/^(?:the|this|that|it)$/.test(first) || range.to - range.from > 2) return null;
  const here = first === 'it' ? postsIn(sentence, { from: 0, to: range.from }).at(-1) : undefined;
  if (here) return { ...here, from: range.from, to: range.to, head: range.to - 1, plural: false };
  // "The border was opened and it was closed again": of what stands before it here.
  const others = sentence.clauses.filter(
    ({ form, subject }) => form === 'finite' && subject !== null && subject.from < range.from,
  );
  if (
    first === 'it' &&
    others.some(({ subject }) => !/^(?:it|there)$/.test(sentence.tokens[subject?.from ?? 0]?.norm ?? ''))
  )
    return null;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const before = document.sentences[i];
    if (!before || before.segment.start !== sentence.segment.start) return null;
    const posts = postsIn(before, { from: 0, to: before.tokens.length });
    const post = first === 'it' ? posts.findLast((one) => isTheme(before, one)) : posts.at(-1);
    if (posts.length > 0 && !post) return null;
    if (post) return { ...post, from: range.from, to: range.to, head: range.to - 1, plural: false };
  }
  return null;
}

/** "the Lima post", "the mission in Lima": the one of that town that the text has named before. */
function postOfTown(
  { sentences }: AnalysedDocument,
  { tokens, tagged, places, index }: ResolvedSentence,
  { from, to }: { from: number; to: number },
): Post | null {
  const head = tagged.lemmas.findIndex((lemma, i) => i > from && i < to && /^(?:post|mission)$/.test(lemma));
  if (head < 0 || tokens[from]?.norm !== 'the') return null;
  const town = places.find(
    (place) =>
      (place.to === head && place.from === from + 1) ||
      (head === from + 1 && tokens[head + 1]?.norm === 'in' && place.from === head + 2),
  );
  if (town?.city == null || tokens[head]?.norm !== tagged.lemmas[head]) return null;
  for (let i = index - 1; i >= 0; i--) {
    const before = sentences[i] as ResolvedSentence;
    const posts = postsIn(before, { from: 0, to: before.tokens.length });
    const named = before.places.find(({ city }) => city === town.city);
    // "a legation was established in Lima": the town behind the verb
    const post =
      posts.findLast(({ city }) => city === town.city) ??
      (named && posts.findLast((one) => one.city === null && one.to < named.from));
    if (post) return { ...post, city: town.city, from, to: head + 1, head, plural: false };
  }
  return null;
}

/** The post is what a clause is about, and not where something happens. */
function isTheme({ clauses }: ResolvedSentence, { head }: Post): boolean {
  return clauses.some(({ subject, object }) =>
    [subject, object].some((range) => range !== null && range.from <= head && head < range.to),
  );
}
