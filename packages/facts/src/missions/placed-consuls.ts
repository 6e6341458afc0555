import { partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { NO_DATE } from '../shared/dates.ts';
import { isParty, isState } from '../shared/parties.ts';
import { otherOf } from '../shared/party-search.ts';
import { colonBehind, placedNames } from '../shared/placed-names.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { postsIn } from './posts.ts';

/** "A has three honorary consuls in B: N in P, M in Q and O in R": one post in each town. */
export function placedConsuls(sentence: ResolvedSentence, { document, source }: ExtractContext): MissionDraft[] {
  const { tokens, clauses } = sentence;
  const whole = { from: 0, to: tokens.length };
  const post = postsIn(sentence, whole).find(({ kind, plural }) => kind === 'honorary_consulate' && plural);
  if (post === undefined) return [];
  const colon = colonBehind(sentence, post);
  const placed = colon < 0 ? [] : placedNames(sentence, colon, source.text);
  if (placed.length === 0) return [];
  const having = clauses.find(({ verb, negated, modal }) => verb.to <= post.from + 1 && !negated && !modal);
  const owner = partiesIn(sentence, having?.subject ?? null).find(isState) ?? null;
  const sender = post.sender ?? owner ?? otherOf(document.mainPair, post.host);
  const host = post.host ?? otherOf(document.mainPair, sender);
  if (sender === null || host === null || sender === host || !isParty(sender) || !isParty(host)) return [];
  return placed.map(({ town }) =>
    missionDraft(sentence, whole, {
      kind: post.kind,
      change: 'operating',
      sender,
      host,
      city: town,
      role: null,
      date: NO_DATE,
      rule: 'missions/placed',
    }),
  );
}
