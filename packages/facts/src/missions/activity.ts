import { type Clause, collect, type ResolvedDate, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { factDate, NO_DATE } from '../shared/dates.ts';
import { changeDraft } from './changes.ts';
import { postBefore } from './document-posts.ts';
import type { MissionDraft } from './draft.ts';
import type { PostPredication } from './post-predication.ts';
import { describePosts, type Post, postsIn } from './posts.ts';
import { rankIn } from './told-rank.ts';
import { ACTIVITY, type MissionChange, type MissionKind } from './words.ts';

const STARTING = /^(?:begin|start|commence|resume|restart)$/;
const ENDING = /^(?:suspend|cease|end|halt|stop|terminate|discontinue|pause)$/;
const RECEIVING = /^(?:receive|get|obtain|gain|attain|acquire)$/;
const GRANTING = /^(?:grant|give|accord|award)$/;
const BEING_AT_WORK = /^(?:work|function|operate|exist)$/;

type Sense = Exclude<MissionChange, 'planned'>;

/** "The embassy began its work in 2002", "suspended operations": the post is the subject of a verb about its activity. */
export function activityDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  return collect(sentence.clauses, (clause) => {
    const closing = workedUntil(sentence, clause);
    const declared =
      declaredState(sentence, clause) ??
      datesFrom(sentence, clause) ??
      cameIntoOperation(sentence, clause) ??
      (closing ? 'closed' : null);
    const sense: Sense | null =
      declared ??
      (STARTING.test(clause.lemma)
        ? /^re/.test(clause.lemma)
          ? 'reopened'
          : 'opened'
        : ENDING.test(clause.lemma)
          ? 'closed'
          : null);
    if (!sense || !clause.subject || !(declared || speaksOfActivity(sentence, clause))) return [];
    const named = [
      ...postsIn(sentence, clause.subject),
      ...(clause.object ? postsIn(sentence, clause.object) : []),
      ...postsOfActivity(sentence, clause),
    ];
    const found = named.length > 0 ? named : beforeTown(sentence, clause.subject);
    // "began its operation as the Peruvian Legation": what it was then
    const as = sentence.tokens.findIndex(
      ({ norm }, i) => i >= clause.verb.to && i < clause.verb.to + 10 && norm === 'as',
    );
    const [first] = as < 0 ? [] : postsIn(sentence, { from: as + 1, to: as + 6 });
    const posts = first ? found.map((post) => ({ ...post, kind: first.kind })) : found;
    const predication = predicationOf(
      clause,
      sense,
      clause.negated ? 'negated' : clause.tense === 'future' ? 'planned' : 'asserted',
    );
    const dated = !isDateOfFirst(sentence, clause);
    return collect(posts, (post) =>
      (changeDraft(sentence, predication, post, null, context) ?? []).map((draft) =>
        closing
          ? { ...draft, row: { ...draft.row, ...factDate({ ...closing, until: false }) } }
          : dated
            ? draft
            : { ...draft, row: { ...draft.row, ...NO_DATE } },
      ),
    );
  });
}

/** "an embassy in Lima, which functioned till 1977", "remained open until 1977" */
function workedUntil(
  { tokens, resolvedDates }: ResolvedSentence,
  { lemma, verb, to, voice }: Clause,
): ResolvedDate | null {
  if (voice === 'passive') return null;
  const open = /^(?:remain|stay|be)$/.test(lemma) && /^(?:open|operational|active)$/.test(tokens[verb.to]?.norm ?? '');
  if (!open && !BEING_AT_WORK.test(lemma)) return null;
  return resolvedDates.find((date) => date.until && date.from >= verb.to && date.to <= to + 1) ?? null;
}

/** "ceased to work in 1939 and resumed activities later": the only date is that of the verb before. */
function isDateOfFirst({ resolvedDates, clauses }: ResolvedSentence, clause: Clause): boolean {
  const [only] = resolvedDates;
  if (clause.link !== 'coordinate' || only === undefined || resolvedDates.length > 1) return false;
  const first = clauses.find(({ form, link }) => form === 'finite' && link === 'main');
  return first !== undefined && only.from >= first.verb.to && only.to <= clause.verb.from;
}

/** "The Embassy was declared open by the President". */
function declaredState({ tokens }: ResolvedSentence, { lemma, verb, voice }: Clause): Sense | null {
  if (lemma !== 'declare' || voice !== 'passive') return null;
  let k = verb.to;
  while (/^(?:officially|formally|solemnly)$/.test(tokens[k]?.norm ?? '')) k++;
  const state = tokens[k]?.norm ?? '';
  return state === 'open' ? 'opened' : state === 'closed' ? 'closed' : null;
}

/** "The Embassy dates from 1986" */
function datesFrom({ tokens, resolvedDates }: ResolvedSentence, { lemma, verb, voice }: Clause): Sense | null {
  if (lemma !== 'date' || voice === 'passive' || !/^(?:from|back)$/.test(tokens[verb.to]?.norm ?? '')) return null;
  return resolvedDates.some(({ from }) => from >= verb.to && from <= verb.to + 3) ? 'opened' : null;
}

/** "became operational", "came into operation", "took up its work" */
const AT_WORK = /^(?:operational|functional|operative|active)$/;

function cameIntoOperation({ tokens, resolvedDates }: ResolvedSentence, { lemma, verb, voice }: Clause): Sense | null {
  if (voice === 'passive') return null;
  const next = tokens.slice(verb.to, verb.to + 3).map(({ norm }) => norm);
  const [first = '', second = '', third = ''] = next;
  const state = first === 'fully' ? second : first;
  if (lemma === 'become') return AT_WORK.test(state) ? 'opened' : null;
  // "has been operational since 2002"
  const inOperation = first === 'in' && /^(?:operation|existence|service)$/.test(second);
  if (lemma === 'be' && (AT_WORK.test(state) || state === 'open' || inOperation))
    return resolvedDates.some(({ since, from }) => since && from >= verb.to) ? 'opened' : null;
  if (lemma === 'come' || lemma === 'go' || lemma === 'enter')
    return first === 'into' && /^(?:operation|service)$/.test(second) ? 'opened' : null;
  const taken = lemma === 'take' && first === 'up' ? (second === 'its' ? third : second) : '';
  return /^(?:work|operations|activities|duties)$/.test(taken) ? 'opened' : null;
}

/** "suspended operations at its embassy in Lima": the post behind what is done there. */
function postsOfActivity(sentence: ResolvedSentence, { object, phrases }: Clause): readonly Post[] {
  if (!object || !ACTIVITY.has(sentence.tagged.lemmas[object.head] ?? '')) return [];
  const [behind] = phrases.filter(
    ({ from, preposition }) => from <= object.to + 1 && from >= object.to && /^(?:at|in)$/.test(preposition ?? ''),
  );
  return behind ? postsIn(sentence, behind) : [];
}

/** "The Embassy of Peru, Nairobi, has started operations": the city behind the comma is taken for the subject. */
function beforeTown(
  sentence: ResolvedSentence,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Post[] {
  return sentence.tokens[from - 1]?.norm === ',' &&
    sentence.places.some((place) => place.from === from && place.to === to)
    ? postsIn(sentence, { from: Math.max(0, from - 8), to: from })
    : [];
}

function speaksOfActivity(sentence: ResolvedSentence, clause: Clause): boolean {
  const named = (range: { from: number; to: number } | null): boolean =>
    range !== null && sentence.tagged.lemmas.slice(range.from, range.to).some((lemma) => ACTIVITY.has(lemma));
  return (
    [clause.object, ...clause.phrases].some(named) ||
    ownActivity(sentence, clause) ||
    sentence.clauses.some((other) => other.governor === clause.index && BEING_AT_WORK.test(other.lemma)) ||
    (clause.voice === 'passive' && named(clause.subject))
  );
}

/** "ceased its functions": where the noun is taken for a verb. */
function ownActivity({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  return (
    /^(?:its|their|all)$/.test(tokens[verb.to]?.norm ?? '') &&
    /^(?:functions|operations|activities|services|work)$/.test(tokens[verb.to + 1]?.norm ?? '')
  );
}

/** "Operational since 1986, the Embassy of A in P …": what opens the sentence is said of its subject. */
export function openingStateDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const { tokens, clauses, resolvedDates } = sentence;
  const opens = AT_WORK.test(tokens[0]?.norm ?? '') || tokens[0]?.norm === 'open';
  const [date] = resolvedDates;
  if (!opens || date === undefined || !date.since || date.from > 3) return [];
  const main = clauses.find(({ form, subject }) => form === 'finite' && subject !== null && subject.from >= date.to);
  const subject = main?.subject ?? null;
  const [post] = subject !== null && subject.from <= date.to + 2 ? postsIn(sentence, subject) : [];
  if (!main || !post || post.plural || post.head !== subject?.head) return [];
  return (changeDraft(sentence, predicationOf(main, 'opened', 'asserted'), post, null, context) ?? []).map((draft) => ({
    ...draft,
    row: { ...draft.row, ...factDate(date) },
  }));
}

/** "The Consulate General became an embassy": one post in the subject, another in the complement. */
export function becameDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  return collect(sentence.clauses, (clause) => {
    if (!clause.object || clause.negated || clause.modal) return [];
    // "The Mission received full embassy status in 2006", "was granted embassy status"
    const ranked =
      (clause.voice === 'passive' ? GRANTING : RECEIVING).test(clause.lemma) &&
      /^(?:status|rank)$/.test(sentence.tagged.lemmas[clause.object.head] ?? '')
        ? rankIn(sentence, clause.object)
        : null;
    if (clause.lemma !== 'become' && !ranked) return [];
    // "a consulate had been set up in Lima, which became a legation": the last post before the relative clause
    const before = clause.subject
      ? (postsIn(sentence, clause.subject)[0] ??
        postBefore(context.document, sentence, clause.subject) ??
        (ranked ? unnamedPost(sentence, clause.subject) : undefined))
      : clause.link === 'relative'
        ? postWithPlace(sentence, clause)
        : undefined;
    const after = ranked && before ? { ...before, kind: ranked } : postsIn(sentence, clause.object)[0];
    if (!before || !after || before.kind === after.kind) return [];
    const post: Post = {
      ...after,
      sender: after.sender ?? before.sender,
      host: after.host ?? before.host,
      city: after.city ?? before.city,
    };
    const predication = {
      ...predicationOf(clause, 'opened', clause.tense === 'future' ? 'planned' : 'asserted'),
      theme: clause.object,
    };
    return (changeDraft(sentence, predication, post, null, context) ?? []).map((draft) => ({
      ...draft,
      rule: 'missions/became',
      row: {
        ...draft.row,
        change: draft.row.change === 'opened' && isRaised(before, after) ? 'upgraded' : draft.row.change,
      },
    }));
  });
}

/** "the Kenyan office in Lima": what is called no post, with its sender and its town. */
function unnamedPost(sentence: ResolvedSentence, { head }: { readonly head: number }): Post | undefined {
  if (!/^(?:office|mission|representation|presence)$/.test(sentence.tagged.lemmas[head] ?? '')) return undefined;
  const [post] = describePosts(sentence, head, head + 1, 'representative_office');
  return post?.sender && post.city ? post : undefined;
}

/** The post that a relative clause behind it speaks of, with the town that stands between. */
function postWithPlace(sentence: ResolvedSentence, { verb }: Clause): Post | undefined {
  const post = postsIn(sentence, { from: 0, to: verb.from }).at(-1);
  if (!post || post.city !== null || post.host !== null) return post;
  const town = sentence.places.find(({ from, to }) => from > post.head && to <= verb.from);
  const country = town?.country ?? null;
  return town && country && country !== post.sender ? { ...post, city: town.city, host: country } : post;
}

const CONSULAR: ReadonlySet<MissionKind> = new Set(['consulate_general', 'consulate', 'honorary_consulate']);

/** A legation that becomes a consulate, or an embassy that becomes an interests section, is not raised by it. */
function isRaised(before: Post, after: Post): boolean {
  if (before.kind === 'embassy' || before.kind === 'high_commission') return false;
  return before.kind !== 'legation' || !(CONSULAR.has(after.kind) || after.kind === 'interests_section');
}

/** A clause whose subject is the post, as what is told of the post. */
export function predicationOf(clause: Clause, sense: Sense, realis: PostPredication['realis']): PostPredication {
  return {
    sense,
    lemma: clause.lemma,
    head: clause.head,
    clause,
    nominal: false,
    agent: null,
    theme: clause.subject,
    phrases: clause.phrases,
    realis,
    range: clause,
  };
}
