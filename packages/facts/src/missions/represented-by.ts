import {
  type Clause,
  collect,
  type PartyId,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
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

/** Posts that lie in the state in which one is represented by them, also where that state is not told. */
const OF_TOWNS: ReadonlySet<MissionKind> = new Set(['honorary_consulate', 'consulate', 'consulate_general']);

/** "A is represented in P by an embassy", "has been present in B with an embassy since 1966", "A is represented by consulates in P and Q", "The Union is represented in B by a Delegation". */
export function representedBy(sentence: ResolvedSentence, clause: Clause): MissionDraft[] {
  if (clause.form !== 'finite' || clause.negated || clause.modal || clause.tense === 'future') return [];
  const represented = clause.lemma === 'represent' && clause.voice === 'passive';
  if (!represented && !isPresent(sentence, clause)) return [];
  const by = phrasesBehind(clause, ...(represented ? ['by', 'through', 'via'] : ['with', 'through', 'by']))[0];
  if (!by) return [];
  const within = phrasesBehind(clause, 'in').find(({ from }) => from < by.from);
  const end = sentence.clauses.find(({ verb }) => verb.from > by.from)?.from ?? sentence.tokens.length;
  const first = within ? postOf(sentence, by.from, by.to) : null;
  const others = postsIn(sentence, { from: by.from, to: end }).filter(
    (post) =>
      OF_TOWNS.has(post.kind) &&
      post.city !== null &&
      (post.head !== first?.head || (post.plural && post.city !== first.city)),
  );
  return collect(first === null ? others : [first, ...others], (post) => {
    const draft = postAt(sentence, clause, post, within ?? null);
    return draft === null ? [] : [draft];
  });
}

/** "is present in B with", "maintains a diplomatic presence in B through" */
function isPresent({ tokens, tagged }: ResolvedSentence, { lemma, verb, object }: Clause): boolean {
  if (lemma === 'be') return tokens[verb.to]?.norm === 'present';
  return (
    /^(?:have|maintain|keep)$/.test(lemma) &&
    object !== null &&
    /^(?:presence|representation)$/.test(tagged.lemmas[object.head] ?? '')
  );
}

type FoundPost = Pick<Post, 'kind' | 'head' | 'to' | 'sender' | 'host' | 'city'>;

/** The post as one in the state that `within` names, else in that of its own town. */
function postAt(
  sentence: ResolvedSentence,
  clause: Clause,
  post: FoundPost,
  within: TokenRange | null,
): MissionDraft | null {
  const sender = partiesIn(sentence, clause.subject).find(isParty) ?? null;
  if (!sender || (post.sender !== null && post.sender !== sender)) return null;
  if (!REPRESENTING.has(post.kind) || (post.kind === 'delegation') === isState(sender)) return null;
  const town = within && townIn(sentence, within.from, within.to);
  const host = within ? (town?.country ?? partiesIn(sentence, within).find(isState) ?? null) : post.host;
  const listed = OF_TOWNS.has(post.kind) && post.city !== null;
  const seat = listed ? null : townIn(sentence, post.head, post.head + 4);
  if (host === null || host === sender || (post.host !== null && post.host !== host)) return null;
  if (seat && seat.country !== host) return null;
  const since = sentence.resolvedDates.find((date) => date.since);
  return missionDraft(
    sentence,
    { from: Math.min(clause.from, within?.from ?? clause.from), to: Math.max(clause.to, post.to) },
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
  );
}

/** The post, of an organization too, whose sender stands in the subject. */
function postOf(sentence: ResolvedSentence, from: number, to: number): FoundPost | null {
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
