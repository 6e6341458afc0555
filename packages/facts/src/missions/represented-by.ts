import {
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
} from '@diplomatic-relations/engine';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { isParty, isState } from '../shared/parties.ts';
import { type MissionDraft, missionDraft } from './draft.ts';
import { type Post, postsIn } from './posts.ts';
import { countryOf, isTown } from './towns.ts';
import type { MissionKind } from './words.ts';

/** Posts by which a state is represented where they stand; an embassy may be in a third state and is read with its town. */
const REPRESENTING: ReadonlySet<MissionKind> = new Set([
  'embassy',
  'high_commission',
  'legation',
  'honorary_consulate',
  'consulate',
  'consulate_general',
  'liaison_office',
  'representative_office',
  'delegation',
]);

/** "A is represented in P by an embassy", "has been present in B with an embassy since 1966", "The Union is represented in B by a Delegation". */
export function representedBy(sentence: ResolvedSentence, clause: Clause): MissionDraft | null {
  if (clause.form !== 'finite' || clause.negated || clause.modal || clause.tense === 'future') return null;
  const represented = clause.lemma === 'represent' && clause.voice === 'passive';
  const present = clause.lemma === 'be' && sentence.tokens[clause.verb.to]?.norm === 'present';
  if (!represented && !present) return null;
  const by = phrasesBehind(clause, ...(represented ? ['by', 'through', 'via'] : ['with', 'through', 'by']))[0];
  const within = phrasesBehind(clause, 'in').find(({ from }) => by !== undefined && from < by.from);
  if (!by || !within) return null;
  const post = postOf(sentence, by.from, by.to);
  const sender = partiesIn(sentence, clause.subject).find(isParty) ?? null;
  if (!post || !sender || (post.sender !== null && post.sender !== sender)) return null;
  if (!REPRESENTING.has(post.kind) || (post.kind === 'delegation') === isState(sender)) return null;
  const town = townIn(sentence, within.from, within.to);
  const host = town?.country ?? collect([within], (phrase) => partiesIn(sentence, phrase)).find(isState) ?? null;
  const seat = townIn(sentence, post.head, post.head + 4);
  if (host === null || host === sender || (post.host !== null && post.host !== host)) return null;
  if (seat && seat.country !== host) return null;
  const since = sentence.resolvedDates.find((date) => date.since);
  return missionDraft(
    sentence,
    { from: Math.min(clause.from, within.from), to: Math.max(clause.to, post.to) },
    {
      kind: post.kind,
      change: since ? 'opened' : 'operating',
      sender,
      host,
      city: seat?.city ?? post.city ?? town?.city ?? null,
      role: null,
      date: since ? factDate(since) : NO_DATE,
      rule: 'missions/represented-by',
    },
    0.7,
  );
}

/** The post, of an organization too, whose sender stands in the subject. */
function postOf(
  sentence: ResolvedSentence,
  from: number,
  to: number,
): Pick<Post, 'kind' | 'head' | 'to' | 'sender' | 'host' | 'city'> | null {
  const [post] = postsIn(sentence, { from, to: Math.min(sentence.tokens.length, to + 1) });
  if (post) return post;
  const at = sentence.tokens.findIndex(({ norm }, i) => norm === 'delegation' && i >= from && i < to);
  return at < 0 ? null : { kind: 'delegation', head: at, to: at + 1, sender: null, host: null, city: null };
}

function townIn(
  sentence: ResolvedSentence,
  from: number,
  to: number,
): { readonly city: string; readonly country: PartyId | null } | null {
  const place = sentence.places.find((each) => each.from >= from && each.to <= to && isTown(each));
  return place ? { city: place.city, country: countryOf(sentence, place) } : null;
}
