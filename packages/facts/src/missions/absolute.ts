import { collect, type PartyId, type ResolvedDate, type ResolvedSentence } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { type Post, postsIn } from './posts.ts';
import { countryOf, isTown } from './towns.ts';
import type { MissionKind } from './words.ts';

const OPENED = /^(?:opened|established|inaugurated)$/;
const OPENING = /^(?:opening|establishing|opened|established|open|establish|inaugurated)$/;

/** Posts that a sentence lists with city and date besides its verb: "with the X embassy opened in P in 1977 and the Y embassy in Q in 2000", "opened embassies: X in P in 2002, and Y in Q in 2007". */
export function listedOpenings(sentence: ResolvedSentence): MissionDraft[] {
  return [...absolutePosts(sentence), ...sendersBehindColon(sentence)];
}

function absolutePosts(sentence: ResolvedSentence): MissionDraft[] {
  if (!sentence.tokens.some(({ norm }) => norm === 'with')) return [];
  const posts = postsIn(sentence, { from: 0, to: sentence.tokens.length });
  const first = posts.findIndex(
    (post) =>
      OPENED.test(sentence.tokens[post.head + 1]?.norm ?? '') &&
      sentence.tokens.slice(Math.max(0, post.from - 1), post.from + 1).some((token) => token.norm === 'with') &&
      sentence.clauses.every(
        (clause) => clause.head !== post.head + 1 || clause.subject === null || clause.form === 'participle',
      ),
  );
  if (first < 0) return [];
  const listed = posts.slice(first);
  return collect(listed, (post, index) => {
    const region = { from: post.head, to: listed[index + 1]?.from ?? sentence.tokens.length };
    return post.sender ? opened(sentence, region, post.kind, post.sender, post) : [];
  });
}

function sendersBehindColon(sentence: ResolvedSentence): MissionDraft[] {
  const colon = sentence.tokens.findIndex((token) => token.norm === ':');
  if (colon < 0 || !sentence.tokens.slice(0, colon).some((token) => OPENING.test(token.norm))) return [];
  const post = postsIn(sentence, { from: 0, to: colon }).find((candidate) => candidate.plural && !candidate.sender);
  if (!post) return [];
  const senders = sentence.references.filter(
    (reference) => reference.from > colon && reference.kind === 'name' && sentence.tokens[reference.to]?.norm === 'in',
  );
  return collect(senders, (sender, index) => {
    const region = { from: sender.to, to: senders[index + 1]?.from ?? sentence.tokens.length };
    return sender.parties[0] ? opened(sentence, region, post.kind, sender.parties[0], null) : [];
  });
}

function opened(
  sentence: ResolvedSentence,
  region: { readonly from: number; readonly to: number },
  kind: MissionKind,
  sender: PartyId,
  post: Post | null,
): MissionDraft[] {
  const place = sentence.places.find(
    (candidate) => candidate.from >= region.from && candidate.to <= region.to && isTown(candidate),
  );
  const date: ResolvedDate | undefined = sentence.resolvedDates.find(
    (candidate) => candidate.from >= region.from && candidate.to <= region.to,
  );
  const host = (place ? countryOf(sentence, place) : null) ?? post?.host ?? null;
  if (!place || !date || !host || !isState(host) || !isState(sender) || host === sender) return [];
  return [
    missionDraft(
      sentence,
      { from: post?.from ?? region.from - 1, to: Math.max(place.to, date.to) },
      {
        kind,
        change: 'opened',
        sender,
        host,
        city: place.city,
        role: null,
        date: factDate(date),
        rule: 'missions/listed',
      },
    ),
  ];
}
