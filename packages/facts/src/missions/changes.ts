import {
  findPredications,
  type Phrase,
  partiesIn,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { isPrivateDoer } from '../shared/private-doers.ts';
import { SAYING } from '../shared/saying.ts';
import { changeOf, isAnnounced } from './change-of.ts';
import { changedPlace, cityIn, newState } from './changed-place.ts';
import { datesApart } from './dates-apart.ts';
import { type MissionDraft, missionDate, missionDraft } from './draft.ts';
import { sidesOfEnvoy } from './envoy-sides.ts';
import { isFrom } from './from-date.ts';
import { nominalEnd } from './nominal-end.ts';
import { ownerOfPlan } from './owned-plans.ts';
import type { PostPredication } from './post-predication.ts';
import { type Post, postsIn } from './posts.ts';
import { kindByRank } from './rank.ts';
import { sidesOf } from './sides.ts';
import { themePosts } from './theme-posts.ts';
import { toldBefore } from './told-before.ts';
import { openedAs, upgradeTarget } from './told-rank.ts';
import { countryOf } from './towns.ts';
import { isOfUnnamed, isOfUnread } from './unnamed-doers.ts';
import { MISSION_NOUNS, MISSION_VERBS } from './words.ts';

/** Posts opened, moved, upgraded or closed by a verb or noun of which they are the theme. */
export function changeDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const known = DRAFTS.get(sentence);
  if (known) return known;
  const drafts = readChanges(sentence, context);
  DRAFTS.set(sentence, drafts);
  return drafts;
}

/** What was read in each sentence: a later one may go on with the same post. */
const DRAFTS = new WeakMap<ResolvedSentence, MissionDraft[]>();

/** Keeps what other frames read of a sentence with what its verbs of change told. */
export function rememberDrafts(sentence: ResolvedSentence, drafts: MissionDraft[]): void {
  DRAFTS.set(sentence, drafts);
}

function readChanges(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const drafts: MissionDraft[] = [];
  const seen = new Set<string>();
  for (const predication of findPredications(sentence, MISSION_VERBS, MISSION_NOUNS)) {
    if (predication.sense === 'operating' && !sinceDate(sentence, predication)) continue;
    const posts = themePosts(sentence, predication, context);
    const apart = datesApart(sentence, posts);
    posts.forEach((post, index) => {
      const found = changeDraft(
        sentence,
        predication,
        post,
        posts.slice(index + 1).find((other) => other.head !== post.head) ?? null,
        context,
      );
      for (const one of found ?? []) {
        const own = apart[index];
        const draft = own ? { ...one, row: { ...one.row, ...factDate(own) } } : one;
        const { sender, host, date } = draft.row;
        const change = `${post.head} ${post.city} ${predication.sense} ${sender} ${host}`;
        const told = `${change} ${date}`;
        if (date === null ? seen.has(change) : seen.has(told)) continue;
        seen.add(change).add(told);
        drafts.push(draft);
      }
    });
  }
  return drafts;
}

function sinceDate(sentence: ResolvedSentence, predication: PostPredication): boolean {
  return sentence.resolvedDates.some(
    (date) =>
      (date.since || (isFrom(sentence, date) && date.from > predication.head)) &&
      date.from >= predication.range.from &&
      date.to <= predication.range.to + 1,
  );
}

/** The rows for one post that a predication changes; null where it gives none. */
export function changeDraft(
  sentence: ResolvedSentence,
  predication: PostPredication,
  post: Post,
  next: Post | null,
  context: ExtractContext,
): MissionDraft[] | null {
  const rule = `missions/${predication.sense}`;
  if (isOfBelonging(sentence, post)) return null;
  // "A Peruvian company opened a trade office"
  if (
    post.sender === null &&
    predication.clause?.voice === 'active' &&
    isPrivateDoer(sentence, predication.clause.subject)
  )
    return null;
  if (
    post.sender === null &&
    (isOfUnnamed(sentence, doerOf(predication)) || isOfUnread(sentence, predication.clause))
  ) {
    context.note?.(rule, 'those who do it are not named');
    return null;
  }
  const change = changeOf(sentence, predication);
  if (!change) {
    context.note?.(rule, `${predication.lemma} is ${predication.realis}`);
    return null;
  }
  const kind =
    change === 'upgraded'
      ? upgradeTarget(sentence, predication)
      : (openedAs(sentence, predication) ?? kindByRank(sentence, post));
  if (!kind || (CONVERTING.test(predication.lemma) && change !== 'upgraded')) return null;
  if (change === 'closed' && predication.lemma === 'withdraw' && predication.clause?.voice !== 'active') return null;
  const region: TokenRange = {
    from: post.from,
    to: Math.min(next?.from ?? Math.max(predication.range.to, post.to), nominalEnd(sentence, predication, post)),
  };
  const place = changedPlace(sentence, predication, post, region);
  const state = predication.sense === 'relocated' && !place ? newState(sentence, predication) : null;
  if (predication.sense === 'relocated' && !place && !state) return null;
  const city = place?.city ?? post.city;
  const named = sidesOf(
    sentence,
    withDecider(sentence, predication),
    post,
    place ? countryOf(sentence, place) : state,
    context,
  );
  const unnamed = city === null && isUnnamed(sentence, predication, post);
  const before =
    named && (city !== null || !(unnamed || isBareConsulate(sentence, post)))
      ? null
      : toldBefore(sentence, post, context, (each) => changeDrafts(each, context));
  const same = named?.every(({ sender, host }) => sender === before?.sender && host === before.host) ?? true;
  // "opened by A with B. The embassy was closed": of the two, the one that opened it
  const turned = unnamed && named?.every(({ sender, host }) => sender === before?.host && host === before.sender);
  const told = same || turned ? before : null;
  const envoy = named || told ? null : sidesOfEnvoy(sentence, post, context);
  const sides = (turned ? null : named) ?? (told ? [{ sender: told.sender, host: told.host }] : envoy ? [envoy] : null);
  if (!sides) {
    context.note?.(rule, 'sender or host is not clear');
    return null;
  }
  const date =
    change === 'planned'
      ? plannedDate(sentence, predication, post, next)
      : missionDate(sentence, predication, post, next);
  // "the opening of these missions is a sign of trust": those that were told of where they have a name
  if (
    predication.nominal &&
    date.date === null &&
    /^(?:this|these|that|those)$/.test(sentence.tokens[post.from]?.norm ?? '')
  )
    return null;
  return sides.map((side) =>
    missionDraft(sentence, predication.range, {
      kind,
      change,
      ...side,
      city:
        sides.length > 1 && sides[0]?.host !== sides[1]?.host
          ? cityIn(sentence, predication, side.host)
          : (city ?? told?.city ?? null),
      date,
      rule,
      role: null,
    }),
  );
}

/** Who opens or closes: the subject of an active verb, else the agent. */
function doerOf({ clause, agent }: PostPredication): TokenRange | null {
  return clause?.voice === 'active' ? clause.subject : agent;
}

/** "The embassy was reopened in 2007": no word of the sentence says whose it is, or where. */
function isUnnamed(sentence: ResolvedSentence, { clause, agent, phrases }: PostPredication, post: Post): boolean {
  return (
    post.sender === null &&
    post.host === null &&
    [agent, clause?.subject ?? null, ...phrases.filter(isOfPlace)].every(
      (range) => partiesIn(sentence, range).length === 0,
    ) &&
    post.to - post.from <= 2 &&
    postsIn(sentence, { from: 0, to: post.from }).length === 0
  );
}

function isOfPlace({ preposition }: Phrase): boolean {
  return preposition === 'in' || preposition === 'at' || preposition === 'to';
}

/** "The Consulate closed": one of those that a party may have in several cities. */
function isBareConsulate({ tokens }: ResolvedSentence, { from, to, head, kind }: Post): boolean {
  return to - from === 2 && tokens[head]?.norm === 'consulate' && kind === 'consulate';
}

/** "Fiji's decision to open an embassy", "announced the opening of an embassy in Lima": of one's own, where nobody else's is told. */
function withDecider(sentence: ResolvedSentence, predication: PostPredication): PostPredication {
  const { nominal, clause, agent, head } = predication;
  const owner = ownerOfPlan(sentence, predication);
  if (owner !== null) return { ...predication, agent: owner };
  if (!nominal || clause?.voice !== 'active' || !clause.object || !DECIDING.test(clause.lemma)) return predication;
  if (clause.object.from > head || head >= clause.object.to || (agent !== null && agent.to - agent.from > 1))
    return predication;
  return { ...predication, agent: clause.subject };
}

const DECIDING = /^(?:announce|approve|authorise|authorize|order|plan)$/;

/** "established the budget of the office": what the post has. */
function isOfBelonging({ tokens, tagged }: ResolvedSentence, { from }: Post): boolean {
  let of = from - 1;
  while (of > from - 4 && tokens[of]?.norm !== 'of') of--;
  return (
    tokens[of]?.norm === 'of' &&
    /^(?:budget|mandate|staff|website|page|account|team|size|composition|hotline)$/.test(tagged.lemmas[of - 1] ?? '')
  );
}

/** When a post is to open: of "agreed on Monday to open an embassy in 2025" the date behind the infinitive only. */
function plannedDate(
  sentence: ResolvedSentence,
  predication: PostPredication,
  post: Post,
  next: Post | null,
): FactDate {
  const { clause } = predication;
  const said = sentence.clauses.find(
    ({ form, lemma, verb }) => form === 'finite' && verb.from > predication.head && SAYING.has(lemma),
  );
  // "will open an embassy, the minister said on Monday": the day on which it was said.
  if (said && clause?.tense === 'future')
    return missionDate(
      { ...sentence, resolvedDates: sentence.resolvedDates.filter(({ to }) => to <= said.verb.from) },
      predication,
      post,
      next,
    );
  if (clause?.form !== 'infinitive' && !isAnnounced(predication)) return missionDate(sentence, predication, post, next);
  const own = sentence.resolvedDates.find(
    (date) => date.from >= predication.head && date.to <= Math.max(predication.range.to, clause?.to ?? 0),
  );
  return own ? factDate(own) : NO_DATE;
}

const CONVERTING = /^(?:turn|convert|transform)$/;
