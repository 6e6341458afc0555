import {
  collect,
  findPredications,
  type Predication,
  partiesIn,
  type Realis,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { datesApart, respectiveDates } from './dates-apart.ts';
import { postBefore } from './document-posts.ts';
import { type MissionDraft, missionDate, missionDraft } from './draft.ts';
import { sidesOfEnvoy } from './envoy-sides.ts';
import { isFrom } from './from-date.ts';
import { describePosts, type Post, postsIn } from './posts.ts';
import { kindByRank } from './rank.ts';
import { sidesOf } from './sides.ts';
import { toldBefore } from './told-before.ts';
import { countryOf, isTown } from './towns.ts';
import { MISSION_NOUNS, MISSION_VERBS, type MissionChange, type MissionKind } from './words.ts';

/** What a verb or noun does to a post; that it is only planned follows from tense and mood. */
export type PostPredication = Predication<Exclude<MissionChange, 'planned'>>;

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
      const each = found && found.length > 1 ? respectiveDates(sentence, post, found.length) : [];
      for (const [turn, one] of (found ?? []).entries()) {
        const own = apart[index] ?? each[turn];
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

/** Posts that the predication changes: in its theme, and in later members of a list that its clause holds. */
function themePosts(sentence: ResolvedSentence, predication: PostPredication, context: ExtractContext): Post[] {
  const { clause } = predication;
  const theme = opensDoors(sentence, predication) ? (clause?.subject ?? null) : predication.theme;
  if (!theme) return [];
  const inTheme = postsIn(sentence, theme);
  if (inTheme.length === 0 && !predication.nominal) {
    const earlier = postBefore(context.document, sentence, theme);
    if (earlier) return [earlier];
    if (predication.sense === 'upgraded' || predication.sense === 'opened')
      return representationIn(sentence, theme, predication);
  }
  if (
    inTheme.length === 0 ||
    predication.nominal ||
    !clause ||
    clause.voice === 'passive' ||
    theme.from < clause.verb.from
  )
    return [...inTheme];
  const beyond = collect(
    clause.phrases.filter((phrase) => phrase.preposition === null && phrase.from >= theme.to),
    (phrase) => postsIn(sentence, phrase),
  );
  return [...inTheme, ...beyond];
}

/** "The embassy opened its doors". */
function opensDoors(sentence: ResolvedSentence, { clause }: PostPredication): boolean {
  return clause?.voice === 'active' && clause.object !== null && sentence.tagged.lemmas[clause.object.head] === 'door';
}

/** "its diplomatic representation in X", "the mission": what is raised to an embassy without having a post's name. */
function representationIn(sentence: ResolvedSentence, theme: TokenRange, predication: PostPredication): Post[] {
  const first = sentence.tokens[theme.from]?.norm ?? '';
  const agents = partiesIn(sentence, predication.agent);
  const town = [...predication.phrases].some(
    (phrase) =>
      sentence.places.some((place) => place.from >= phrase.from && place.to <= phrase.to && isTown(place)) ||
      (phrase.preposition === 'in' && partiesIn(sentence, phrase).some((party) => !agents.includes(party))),
  );
  if (predication.sense === 'opened' && isNationalMission(sentence, theme))
    return describePosts(sentence, theme.to - 1, theme.to, 'embassy').filter((post) => post.sender && post.host);
  // "Peru established its Mission in Lisbon in 2006": a bare mission of a state's own, in a city.
  if (predication.sense === 'opened')
    return /^its$/.test(first) &&
      theme.to - theme.from === 2 &&
      sentence.tokens[theme.from + 1]?.norm === 'mission' &&
      town &&
      partiesIn(sentence, predication.agent).some((party) => !party.startsWith('org:'))
      ? describePosts(sentence, theme.from + 1, theme.to, 'embassy')
      : [];
  for (let i = theme.from; i < theme.to; i++)
    if (/^(?:representation|mission|presence)$/.test(sentence.tagged.lemmas[i] ?? ''))
      return describePosts(sentence, i, i + 1, 'legation');
  return [];
}

/** "the Peruvian Mission in Kenya", beside a head of mission who founds it. */
function isNationalMission(sentence: ResolvedSentence, theme: TokenRange): boolean {
  return (
    sentence.tokens[theme.to - 1]?.text === 'Mission' &&
    sentence.tokens[theme.to]?.norm === 'in' &&
    partiesIn(sentence, theme).length === 1 &&
    sentence.people.some((person) => person.offices.some((office) => office.role === 'ambassador'))
  );
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
  const region: TokenRange = { from: post.from, to: next?.from ?? Math.max(predication.range.to, post.to) };
  const place =
    predication.sense === 'relocated'
      ? newPlace(sentence, predication)
      : post.city === null
        ? placeOf(sentence, predication, region)
        : (sentence.places.find((candidate) => candidate.city === post.city) ?? null);
  if (predication.sense === 'relocated' && !place) return null;
  const city = place?.city ?? post.city;
  const named = sidesOf(sentence, predication, post, place ? countryOf(sentence, place) : null, context);
  const told = named ? null : toldBefore(sentence, post, context, (before) => changeDrafts(before, context));
  const envoy = named || told ? null : sidesOfEnvoy(sentence, post, context);
  const sides = named ?? (told ? [{ sender: told.sender, host: told.host }] : envoy ? [envoy] : null);
  if (!sides) {
    context.note?.(rule, 'sender or host is not clear');
    return null;
  }
  const date =
    change === 'planned'
      ? plannedDate(sentence, predication, post, next)
      : missionDate(sentence, predication, post, next);
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

/** When a post is to open: of "agreed on Monday to open an embassy in 2025" the date behind the infinitive only. */
function plannedDate(
  sentence: ResolvedSentence,
  predication: PostPredication,
  post: Post,
  next: Post | null,
): FactDate {
  const { clause } = predication;
  if (clause?.form !== 'infinitive' && !isAnnounced(predication)) return missionDate(sentence, predication, post, next);
  const own = sentence.resolvedDates.find(
    (date) => date.from >= predication.head && date.to <= Math.max(predication.range.to, clause?.to ?? 0),
  );
  return own ? factDate(own) : NO_DATE;
}

const CONVERTING = /^(?:turn|convert|transform)$/;

function changeOf(sentence: ResolvedSentence, predication: PostPredication): MissionChange | null {
  const change: MissionChange = predication.sense === 'operating' ? 'opened' : predication.sense;
  const realis: Realis =
    predication.nominal &&
    predication.realis === 'asserted' &&
    (isAnnounced(predication) || isAgreedOn(sentence, predication))
      ? 'planned'
      : predication.realis;
  if (realis === 'asserted') return isWarnedOf(predication) ? null : change;
  return realis === 'planned' && change !== 'closed' && change !== 'upgraded' ? 'planned' : null;
}

/** "a memorandum on the establishment of a cultural centre": agreed, and still to be done. */
function isAgreedOn({ tokens, tagged }: ResolvedSentence, { head, sense }: PostPredication): boolean {
  if (sense !== 'opened') return false;
  const at = /^(?:the|a|an)$/.test(tokens[head - 1]?.norm ?? '') ? head - 2 : head - 1;
  return (
    /^(?:on|for|concerning|regarding)$/.test(tokens[at]?.norm ?? '') &&
    /^(?:mou|memorandum|understanding|agreement|protocol|accord|exchange|note|letter)$/.test(
      tagged.lemmas[at - 1] ?? '',
    )
  );
}

const WARNING = /^(?:warn|criticize|criticise|caution|threaten|consider|discuss|undermine|jeopardize|jeopardise|risk)$/;

/** "warned A over moving its embassy", "could undermine it by moving the embassy": nobody has done it. */
function isWarnedOf({ clause }: PostPredication): boolean {
  return clause?.form === 'gerund' && WARNING.test(clause.licensor ?? '');
}

/** "announced the opening of an embassy": what is announced is still to come. */
function isAnnounced({ clause, head, sense }: PostPredication): boolean {
  return (
    (sense === 'opened' || sense === 'reopened') &&
    clause !== null &&
    clause.lemma === 'announce' &&
    clause.object !== null &&
    clause.object.from <= head &&
    head < clause.object.to
  );
}

/** "to an embassy", "to Embassy status", "to the level of Embassy", "into an embassy", "as an embassy". */
function upgradeTarget(sentence: ResolvedSentence, predication: PostPredication): MissionKind | null {
  for (const phrase of predication.phrases) {
    if (phrase.preposition !== 'to' && phrase.preposition !== 'into' && phrase.preposition !== 'as') continue;
    const rank = rankIn(sentence, phrase);
    if (rank) return rank;
  }
  return null;
}

/** The rank of a post that a range names. */
function rankIn({ tokens, tagged }: ResolvedSentence, { from, to }: TokenRange): MissionKind | null {
  for (let i = from; i < to; i++) {
    const lemma = tagged.lemmas[i];
    if (lemma === 'embassy' || lemma === 'ambassadorial' || lemma === 'ambassador') return 'embassy';
    if (lemma === 'legation') return 'legation';
    if (lemma === 'high' && tokens[i + 1]?.norm === 'commission') return 'high_commission';
    if (lemma === 'consulate')
      return tokens[i + 1]?.norm === 'general' || tokens[i + 2]?.norm === 'general' ? 'consulate_general' : 'consulate';
  }
  return null;
}

/** "The High Commission was opened as a consulate": what it was then. */
function openedAs(sentence: ResolvedSentence, predication: PostPredication): MissionKind | null {
  const { clause, sense } = predication;
  if (sense !== 'opened' || clause?.voice !== 'passive' || sentence.tokens[clause.verb.to]?.norm !== 'as') return null;
  return rankIn(sentence, { from: clause.verb.to + 1, to: Math.min(sentence.tokens.length, clause.verb.to + 5) });
}

type Place = ResolvedSentence['places'][number];

function newPlace(sentence: ResolvedSentence, predication: PostPredication): Place | null {
  return (
    collect(
      predication.phrases.filter((phrase) => phrase.preposition === 'to'),
      (phrase) => sentence.places.filter((place) => place.from >= phrase.from && place.to <= phrase.to),
    )[0] ?? null
  );
}

function placeOf(sentence: ResolvedSentence, predication: PostPredication, region: TokenRange): Place | null {
  const inRegion = sentence.places.find(
    (place) =>
      place.from >= region.from &&
      place.to <= region.to &&
      isTown(place) &&
      !sentence.people.some((person) => person.from <= place.from && place.to <= person.to),
  );
  return inRegion ?? locations(sentence, predication)[0] ?? null;
}

function locations(sentence: ResolvedSentence, predication: PostPredication): Place[] {
  return collect(
    predication.phrases.filter((phrase) => phrase.preposition === 'in' || phrase.preposition === 'at'),
    (phrase) => sentence.places.filter((place) => place.from >= phrase.from && place.to <= phrase.to),
  );
}

function cityIn(sentence: ResolvedSentence, predication: PostPredication, host: string): string | null {
  return locations(sentence, predication).find((place) => place.country === host)?.city ?? null;
}
