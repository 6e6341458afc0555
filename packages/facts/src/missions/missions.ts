import { findPredications, nearestDate, type PartyId, type Predication, partiesIn, phrasesBehind, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import type { Draft, ExtractContext, Extractor } from '../extractor.ts';
import { dateOf, type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { isParty, isState } from '../shared/parties.ts';
import { accreditationDrafts } from './accreditation.ts';
import { postBefore, usualSides } from './document-posts.ts';
import { type Post, postsIn } from './posts.ts';
import { ACTIVITY, MISSION_NOUNS, MISSION_VERBS, type MissionChange, type MissionKind, POST_NAMES } from './words.ts';

type MissionDraft = Draft<'missions'>;

const WAKES = new Set([...POST_NAMES.map(([phrase]) => phrase.split(' ').at(-1) as string), 'embassy', 'consulate', 'accredit', 'accreditation', 'concurrent', 'concurrently', 'resident', 'nonresident', 'post', 'consulates']);

/** Posts opened, closed, moved, upgraded, planned, or at work. */
export const missionsExtractor: Extractor = {
  name: 'missions',
  wakes: WAKES,
  extract: (sentence, context) => {
    const changed = changeDrafts(sentence, context);
    return [...changed, ...(changed.length === 0 ? operatingDrafts(sentence, context) : []), ...accreditationDrafts(sentence, context)];
  },
};

function changeDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const drafts: MissionDraft[] = [];
  const seen = new Set<string>();
  for (const predication of findPredications(sentence, MISSION_VERBS, MISSION_NOUNS)) {
    if (predication.sense === 'operating' && !sinceDate(sentence, predication)) continue;
    const posts = themePosts(sentence, predication, context);
    posts.forEach((post, index) => {
      const key = `${post.head} ${predication.sense}`;
      if (seen.has(key)) return;
      const draft = changeDraft(sentence, predication, post, posts[index + 1] ?? null, context);
      if (!draft) return;
      seen.add(key);
      drafts.push(...draft);
    });
  }
  drafts.push(...activityDrafts(sentence, context, seen), ...becameDrafts(sentence, context));
  return drafts;
}

/** Posts that the predication changes: in its theme, and in later members of a list that its clause holds. */
function themePosts(sentence: ResolvedSentence, predication: Predication<Exclude<MissionChange, 'planned'>>, context: ExtractContext): Post[] {
  const { theme, clause } = predication;
  if (!theme) return [];
  const inTheme = postsIn(sentence, theme);
  if (inTheme.length === 0 && !predication.nominal) {
    const earlier = postBefore(context.document, sentence, theme);
    if (earlier) return [earlier];
  }
  if (inTheme.length === 0 || predication.nominal || !clause || clause.voice === 'passive' || theme.from < clause.verb.from) return inTheme;
  const beyond = clause.phrases.filter((phrase) => phrase.preposition === null && phrase.from >= theme.to).flatMap((phrase) => postsIn(sentence, phrase));
  return [...inTheme, ...beyond];
}

function sinceDate(sentence: ResolvedSentence, predication: Predication<unknown>): boolean {
  return sentence.resolvedDates.some((date) => date.since && date.from >= predication.range.from && date.to <= predication.range.to + 1);
}

function changeDraft(sentence: ResolvedSentence, predication: Predication<Exclude<MissionChange, 'planned'>>, post: Post, next: Post | null, context: ExtractContext): MissionDraft[] | null {
  const rule = `missions/${predication.sense}`;
  let change: MissionChange = predication.sense === 'operating' ? 'opened' : predication.sense;
  if (predication.realis === 'planned' && (change === 'opened' || change === 'reopened')) change = 'planned';
  else if (predication.realis !== 'asserted') {
    context.note(rule, `${predication.lemma} is ${predication.realis}`);
    return null;
  }
  let kind = post.kind;
  let city = post.city;
  if (change === 'upgraded') {
    const target = upgradeTarget(sentence, predication);
    if (!target) return null;
    kind = target;
  }
  if (predication.lemma === 'turn' || predication.lemma === 'convert' || predication.lemma === 'transform') {
    if (change !== 'upgraded') return null;
  }
  if (change === 'relocated') {
    const to = phrasesBehind(predicationClause(predication), 'to').flatMap((phrase) => sentence.places.filter((place) => place.from >= phrase.from && place.to <= phrase.to));
    if (!to[0]) return null;
    city = to[0].city;
  }
  if (change === 'closed' && predication.lemma === 'withdraw' && predication.clause?.voice !== 'active') return null;
  const region: TokenRange = { from: post.from, to: next?.from ?? Math.max(predication.range.to, post.to) };
  const place = city === null ? placeOf(sentence, predication, region) : null;
  city = city ?? place?.city ?? null;
  const sides = sidesOf(sentence, predication, post, place?.country ?? countryOfCity(sentence, city), context);
  if (!sides) {
    context.note(rule, 'sender or host is not clear');
    return null;
  }
  const date = missionDate(sentence, predication, post, next);
  return sides.map(({ sender, host }) => missionDraft(sentence, predication.range, { kind, change, sender, host, city: sides.length > 1 ? null : city, date, rule, role: null }));
}

function predicationClause(predication: Predication<unknown>): { phrases: Predication<unknown>['phrases'] } & Parameters<typeof phrasesBehind>[0] {
  return { ...(predication.clause as Parameters<typeof phrasesBehind>[0]), phrases: predication.phrases };
}

/** "to an embassy", "to Embassy status", "to the level of Embassy", "into an embassy", "as an embassy". */
function upgradeTarget(sentence: ResolvedSentence, predication: Predication<unknown>): MissionKind | null {
  for (const phrase of predication.phrases) {
    if (phrase.preposition !== 'to' && phrase.preposition !== 'into' && phrase.preposition !== 'as') continue;
    for (let i = phrase.from; i < phrase.to; i++) {
      const lemma = sentence.tagged.lemmas[i];
      if (lemma === 'embassy' || lemma === 'embassies') return 'embassy';
      if (lemma === 'legation') return 'legation';
      if (lemma === 'consulate' && sentence.tokens[i + 1]?.norm === 'general') return 'consulate_general';
      if (lemma === 'ambassadorial' || lemma === 'ambassador') return 'embassy';
      if (lemma === 'consulate') return 'consulate';
    }
  }
  return null;
}

function placeOf(sentence: ResolvedSentence, predication: Predication<unknown>, region: TokenRange): ResolvedSentence['places'][number] | null {
  const inRegion = sentence.places.find((place) => place.from >= region.from && place.to <= region.to && !insideDateOrPerson(sentence, place));
  if (inRegion) return inRegion;
  const phrases = predication.phrases.filter((phrase) => phrase.preposition === 'in' || phrase.preposition === 'at');
  return phrases.flatMap((phrase) => sentence.places.filter((place) => place.from >= phrase.from && place.to <= phrase.to))[0] ?? null;
}

function insideDateOrPerson(sentence: ResolvedSentence, range: TokenRange): boolean {
  return sentence.people.some((person) => person.from <= range.from && range.to <= person.to);
}

function countryOfCity(sentence: ResolvedSentence, city: string | null): string | null {
  return city === null ? null : (sentence.places.find((place) => place.city === city)?.country ?? null);
}

interface Sides {
  readonly sender: PartyId;
  readonly host: PartyId;
}

/** Who sends and who receives: what stands at the post, then the verb's agent, then the pair that the text is about. */
function sidesOf(sentence: ResolvedSentence, predication: Predication<unknown>, post: Post, cityCountry: PartyId | null, context: ExtractContext): Sides[] | null {
  const agents = partiesIn(sentence, predication.agent).filter(isParty);
  const pair = context.document.mainPair ?? sentence.pair;
  if (post.plural && agents.length === 2 && /^(?:embassy|legation|high_commission)$/.test(post.kind) && !post.sender) {
    const [a, b] = agents as [PartyId, PartyId];
    return [
      { sender: a, host: b },
      { sender: b, host: a },
    ];
  }
  const owners = post.plural && !post.host ? partiesIn(sentence, { from: post.from, to: post.head }).filter(isParty) : [];
  if (owners.length === 2) {
    const [a, b] = owners as [PartyId, PartyId];
    return [
      { sender: a, host: b },
      { sender: b, host: a },
    ];
  }
  if (post.plural && agents.length === 0 && !post.host && !cityCountry && sentence.pair && /^(?:respective|their)$/.test(sentence.tokens.slice(post.from, post.head).map((token) => token.norm).find((word) => word === 'respective' || word === 'their') ?? '')) {
    const [a, b] = sentence.pair;
    return [
      { sender: a, host: b },
      { sender: b, host: a },
    ];
  }
  let host = post.host ?? cityCountry ?? hostOfPhrases(sentence, predication, post.sender ?? agents[0] ?? null);
  let sender = post.sender ?? agents.find((party) => party !== host) ?? null;
  if (sender === null && host !== null && pair?.includes(host)) sender = pair.find((party) => party !== host) ?? null;
  if (sender === null && host !== null && context.document.home && context.document.home !== host) sender = context.document.home;
  if (sender === null && host !== null && pair && !pair.includes(host)) {
    sender = usualSides(context.document)?.sender ?? null;
  }
  const usual = usualSides(context.document);
  if (usual && sender === null && (host === null || host === usual.host)) ({ sender, host } = usual);
  if (host === null && sender !== null && sender === usual?.sender) host = usual.host;
  if (host === null && sender !== null && pair?.includes(sender)) host = pair.find((party) => party !== sender) ?? null;
  if (sender === null || host === null || sender === host || !isParty(sender) || !isParty(host)) return null;
  return [{ sender, host }];
}

function hostOfPhrases(sentence: ResolvedSentence, predication: Predication<unknown>, sender: PartyId | null): PartyId | null {
  for (const phrase of predication.phrases) {
    if (phrase.preposition !== 'in' && phrase.preposition !== 'to' && phrase.preposition !== 'at' && phrase.preposition !== 'with') continue;
    const party = partiesIn(sentence, phrase).find((candidate) => isState(candidate) && candidate !== sender);
    if (party) return party;
  }
  return null;
}

function missionDate(sentence: ResolvedSentence, predication: Predication<unknown>, post: Post, next: Post | null): FactDate {
  const region = { from: post.head, to: next?.from ?? sentence.tokens.length };
  if (predication.nominal || next || (predication.theme && post.from > predication.theme.from && predication.theme.from >= (predication.clause?.verb.from ?? 0))) {
    const own = sentence.resolvedDates.filter((date) => date.from >= region.from && date.to <= region.to);
    const nearest = nearestDate(own, { from: post.head, to: post.head + 1 });
    if (nearest) return factDate({ ...nearest, until: false });
  }
  const base = predication.clause ? dateOf(sentence, predication.clause) : dateOf(sentence, predication.range);
  return base;
}

interface MissionFact {
  readonly kind: MissionKind;
  readonly change: MissionChange;
  readonly sender: PartyId;
  readonly host: PartyId;
  readonly city: string | null;
  readonly role: string | null;
  readonly date: FactDate;
  readonly rule: string;
}

export function missionDraft(sentence: ResolvedSentence, range: TokenRange, fact: MissionFact, confidence = 0.9): MissionDraft {
  const { kind, change, sender, host, city, role, date, rule } = fact;
  return { table: 'missions', row: { kind, change, sender, host, city, role, ...date }, sentence, range, rule, confidence };
}

/** "The Consulate General became an embassy": one post in the subject, another in the complement. */
function becameDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  return sentence.clauses.flatMap((clause) => {
    if (clause.lemma !== 'become' || !clause.subject || !clause.object || clause.negated || clause.modal) return [];
    const before = postsIn(sentence, clause.subject)[0];
    const after = postsIn(sentence, clause.object)[0];
    if (!before || !after || before.kind === after.kind) return [];
    const predication: Predication<Exclude<MissionChange, 'planned'>> = { sense: 'opened', lemma: 'become', head: clause.head, clause, nominal: false, agent: null, theme: clause.object, phrases: clause.phrases, realis: clause.tense === 'future' ? 'planned' : 'asserted', range: clause };
    const post: Post = { ...after, sender: after.sender ?? before.sender, host: after.host ?? before.host, city: after.city ?? before.city };
    return (changeDraft(sentence, predication, post, null, context) ?? []).map((draft) => ({ ...draft, rule: 'missions/became', row: { ...draft.row, change: draft.row.change === 'opened' ? 'upgraded' : draft.row.change } }));
  });
}

const STARTING = /^(?:begin|start|commence|resume)$/;
const ENDING = /^(?:suspend|cease|end|halt|stop)$/;

/** "The embassy began its work in 2002", "suspended operations": the post is the subject of a verb about its activity. */
function activityDrafts(sentence: ResolvedSentence, context: ExtractContext, seen: ReadonlySet<string>): MissionDraft[] {
  return sentence.clauses.flatMap((clause) => {
    const change: MissionChange | null = STARTING.test(clause.lemma) ? (clause.lemma === 'resume' ? 'reopened' : 'opened') : ENDING.test(clause.lemma) ? 'closed' : null;
    if (!change || !clause.subject) return [];
    const activity = [clause.object, ...clause.phrases].some((range) => range && sentence.tagged.lemmas.slice(range.from, range.to).some((lemma) => ACTIVITY.has(lemma))) || sentence.clauses.some((other) => other.governor === clause.index && /^(?:work|function|operate|exist)$/.test(other.lemma)) || (clause.voice === 'passive' && sentence.tagged.lemmas.slice(clause.subject.from, clause.subject.to).some((lemma) => ACTIVITY.has(lemma)));
    if (!activity) return [];
    const theme = clause.subject;
    const predication: Predication<Exclude<MissionChange, 'planned'>> = { sense: change as Exclude<MissionChange, 'planned'>, lemma: clause.lemma, head: clause.head, clause, nominal: false, agent: null, theme, phrases: clause.phrases, realis: clause.negated ? 'negated' : clause.tense === 'future' ? 'planned' : 'asserted', range: clause };
    const owned = clause.object ? postsIn(sentence, clause.object) : [];
    return [...postsIn(sentence, theme), ...owned]
      .filter((post) => !seen.has(`${post.head} ${change}`))
      .flatMap((post) => changeDraft(sentence, predication, post, null, context) ?? []);
  });
}

/** A post that acts, is had, or is where something happens, with both sides named: it operates. */
function operatingDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  return sentence.clauses.flatMap((clause) => {
    if (clause.negated || clause.modal) return [];
    const had = clause.lemma === 'have' || clause.lemma === 'maintain' || clause.lemma === 'count' || clause.lemma === 'operate' || clause.lemma === 'run';
    const ranges: TokenRange[] = [];
    if (clause.subject && clause.form === 'finite') ranges.push(clause.subject);
    if (had && clause.object) ranges.push(clause.object);
    if (clause.lemma === 'count') ranges.push(...phrasesBehind(clause, 'with'));
    if (clause.lemma === 'be') ranges.push(...(clause.object ? [clause.object] : []));
    return ranges.flatMap((range) =>
      postsIn(sentence, range).flatMap((post) => {
        const byVerb = had && range !== clause.subject;
        const sender = post.sender ?? (byVerb ? (partiesIn(sentence, clause.subject)[0] ?? null) : null);
        const host = post.host ?? (byVerb ? hostOfPhrases(sentence, { sense: null, lemma: '', head: 0, clause, nominal: false, agent: null, theme: null, phrases: clause.phrases, realis: 'asserted', range: clause }, sender) : null);
        if (!sender || !host || sender === host || !isParty(sender) || !isParty(host)) {
          context.note('missions/operating', 'sender or host is not named');
          return [];
        }
        return [missionDraft(sentence, clause, { kind: post.kind, change: 'operating', sender, host, city: post.city, role: null, date: NO_DATE, rule: 'missions/operating' }, 0.7)];
      }),
    );
  });
}
