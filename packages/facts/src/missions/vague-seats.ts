import type { PartyId, Predication, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Post } from './posts.ts';

/** "upgrading its legations to embassies": all that a state has, wherever they are. */
export function isEverywhere({ tokens }: ResolvedSentence, post: Post): boolean {
  return post.plural && post.city === null && /^(?:its|their|all|the)$/.test(tokens[post.from]?.norm ?? '');
}

const ANYBODY = /^(?:all|most|many|some|several|other|foreign|few|various)$/;

/** "all legations in Lima", "many foreign consulates": whose they are, nobody says. */
export function isOfAnybody({ tokens }: ResolvedSentence, post: Post, agents: readonly PartyId[]): boolean {
  if (!post.plural || post.sender !== null) return false;
  if (tokens[post.from]?.norm === 'foreign') return true;
  if (agents.length > 0) return false;
  return tokens.slice(post.from, post.head).some(({ norm }) => ANYBODY.test(norm));
}

/** "in those two states", "in several countries", "in each member country": not in the other of the pair. */
export function isInOthers({ tokens }: ResolvedSentence, { phrases }: Predication<unknown>): boolean {
  return phrases.some(
    (phrase) =>
      phrase.preposition === 'in' &&
      (/^(?:states|countries|nations)$/.test(tokens[phrase.head]?.norm ?? '') ||
        (/^(?:each|every)$/.test(tokens[phrase.from]?.norm ?? '') && phrase.to - phrase.from > 2)),
  );
}

const REGIONS =
  /^(?:east|africa|asia|europe|america|americas|caribbean|pacific|gulf|balkans|region|continent|world|oceania|scandinavia|maghreb|sahel)$/;

/** "its first legation in the Far East" */
export function isInRegion({ tokens }: ResolvedSentence, post: Post): boolean {
  if (tokens[post.head + 1]?.norm !== 'in') return false;
  return tokens.slice(post.head + 2, post.head + 6).some((token) => REGIONS.test(token.norm));
}
