import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { type Post, postsIn } from './posts.ts';
import { countryOf } from './towns.ts';
import type { MissionChange } from './words.ts';

/** "The first consulate to open in Bremen was on 29 May 1794, which closed in 1985": the opening is dated by the verb "be". */
export function firstPosts(sentence: ResolvedSentence): MissionDraft[] {
  const { tokens } = sentence;
  const opening = tokens.findIndex(({ norm }, i) => norm === 'to' && tokens[i + 1]?.norm === 'open');
  if (opening < 0) return [];
  const post = postsIn(sentence, { from: 0, to: opening }).at(-1);
  if (!post || !tokens.slice(post.from, post.head).some(({ norm }) => norm === 'first' || norm === 'second')) return [];
  const was = tokens.findIndex(({ norm }, i) => i > opening && norm === 'was');
  const date = sentence.resolvedDates.find((candidate) => candidate.from > was && candidate.from <= was + 2);
  if (was < 0 || !date) return [];
  const closing = tokens.findIndex(({ norm }, i) => i >= date.to && norm === 'closed');
  const closed = closing < 0 ? undefined : sentence.resolvedDates.find((candidate) => candidate.from > closing);
  return [
    ...draftOf(sentence, post, opening, was, 'opened', date),
    ...(closed ? draftOf(sentence, post, opening, was, 'closed', closed) : []),
  ];
}

function draftOf(
  sentence: ResolvedSentence,
  post: Post,
  from: number,
  to: number,
  change: MissionChange,
  date: ResolvedDate,
): MissionDraft[] {
  const place = sentence.places.find((candidate) => candidate.from > from && candidate.to <= to) ?? null;
  const named = sentence.actors.find((actor) => actor.from > from && actor.to <= to && isState(actor.actorId));
  const host = named?.actorId ?? (place ? countryOf(sentence, place) : null);
  if (!post.sender || !host || host === post.sender) return [];
  return [
    missionDraft(
      sentence,
      { from: post.from, to: date.to },
      {
        kind: post.kind,
        change,
        sender: post.sender,
        host,
        city: place?.city ?? null,
        role: null,
        date: factDate(date),
        rule: 'missions/first',
      },
    ),
  ];
}
