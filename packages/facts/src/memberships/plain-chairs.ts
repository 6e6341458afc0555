import {
  collect,
  nominalRealis,
  type PartyId,
  partiesIn,
  type ResolvedDate,
  type ResolvedSentence,
  realisOf,
  type TokenRange,
  toldNoun,
} from '@diplomatic-relations/engine';
import { organizationById } from '@diplomatic-relations/gazetteer';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { plainStretch } from '../shared/plain-stretch.ts';
import { yearBetween } from './chairs.ts';
import { membershipDate } from './dates.ts';
import { type MembershipDraft, membershipDrafts } from './drafts.ts';
import { leaderState } from './leader-state.ts';

/** Words for a chair; whoever has it, is told around them. */
export const CHAIR_WORDS: ReadonlySet<string> = new Set([
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
  'chairmanship',
  'chairship',
  'chairpersonship',
  'presidency',
  'helm',
  'stewardship',
  'co-chair',
]);
const OFFICES: ReadonlySet<string> = new Set([
  'chairmanship',
  'chairship',
  'chairpersonship',
  'presidency',
  'stewardship',
]);
const ADJECTIVES =
  /^(?:the|a|current|currently|present|rotating|pro|tempore|successful|ongoing|first|second|as|holder|of|new|newly|elected|-|in|office|and|his|her|also|now|\d{4}(?:-\d{4})?)$/;
const NOT_NOW =
  /^(?:former|vice|deputy|past|previous|outgoing|incoming|upcoming|forthcoming|next|future|co|acting|joint)$/;
const SOUGHT = /^(?:bid|candidacy|candidature|candidate|application|campaign|running|run)$/;
/** Organs of an organization whose chair is no state's. */
const OWN_ORGANS =
  /^(?:commission|committee|secretariat|parliament|parliamentary|bank|fund|court|board|council|agency|forum|working|group|task|bureau|ministerial|sub)$/;
const TAKING = /^(?:succeed|replace|serve|act|double|assume|hold|undertake|occupy|exercise|take|be|become|chair)$/;

interface Chair extends TokenRange {
  readonly noun: number;
  readonly organization: { readonly id: PartyId; readonly from: number; readonly to: number };
}

/** "the current chair of the Community, Kenya", "Serbia's 2015 OSCE Chairmanship", "has assumed the chairmanship of the Union": the one state that stands at a chair. */
export function plainChairDrafts(sentence: ResolvedSentence): MembershipDraft[] {
  return collect(chairsOf(sentence), (chair) => {
    const stretch = plainStretch(sentence, chair.noun);
    if (!stretch || stretch.ahead || hasEnded(sentence, chair.noun)) return [];
    const held = heldBy(sentence, chair);
    if (!held) return [];
    const assumed = assumptionBefore(sentence, chair.noun);
    if (assumed === 'unreal') return [];
    const { id, from, to } = chair.organization;
    return membershipDrafts(sentence, {
      members: [held.state],
      organization: { id, from, to, kind: organizationById(id)?.kind ?? null, described: false },
      role: 'chair',
      change: 'held',
      date: assumed ?? held.date,
      rule: 'memberships/plain-chair',
      range: { from: Math.min(chair.from, chair.noun), to: chair.to },
    });
  });
}

/** "Its presidency of the group ended": what ends is held no more. */
function hasEnded({ clauses }: ResolvedSentence, noun: number): boolean {
  return clauses.some(
    ({ lemma, subject }) =>
      /^(?:end|expire|conclude|finish)$/.test(lemma) && subject !== null && subject.from <= noun && noun < subject.to,
  );
}

/** "the assumption of the chairmanship by Peru on 3 May 1990": the date of the noun before the chair, `unreal` where it only may come about. */
function assumptionBefore(sentence: ResolvedSentence, chair: number): FactDate | 'unreal' | null {
  const { tokens, clauses } = sentence;
  const at = tokens.findIndex(({ norm }, i) => i >= chair - 4 && i < chair && norm === 'assumption');
  if (at < 0) return null;
  const clause = clauses.find(({ from, to }) => from <= at && at < to) ?? null;
  if (nominalRealis(sentence, at, clause) !== 'asserted') return 'unreal';
  const told = toldNoun(sentence, at);
  return told?.date ? factDate(told.date) : null;
}

/** The chair words of a sentence, each with the organization that stands right before or behind it. */
function chairsOf(sentence: ResolvedSentence): Chair[] {
  const { tokens } = sentence;
  return collect(tokens, ({ norm }, noun): Chair[] => {
    if (!CHAIR_WORDS.has(norm)) return [];
    const end =
      tokens[noun + 1]?.norm === '-' && tokens[noun + 5]?.norm !== undefined ? officeEnd(sentence, noun) : noun + 1;
    const before = namesOf(sentence).find(({ to }) => to === noun);
    let at = end;
    if (before === undefined) {
      if (!/^(?:of|over|in)$/.test(tokens[at]?.norm ?? '')) return [];
      at++;
      if (tokens[at]?.norm === 'the') at++;
    }
    const organization = before ?? namesOf(sentence).find(({ from }) => from === at);
    if (organization === undefined || OWN_ORGANS.test(tokens[organization.to]?.norm ?? '')) return [];
    let from = Math.min(noun, organization.from);
    while (from > 0 && ADJECTIVES.test(tokens[from - 1]?.norm ?? '')) from--;
    if (NOT_NOW.test(tokens[from - 1]?.norm ?? '') || NOT_NOW.test(tokens[noun - 1]?.norm ?? '')) return [];
    if (tokens.slice(Math.max(0, from - 3), noun).some((token) => SOUGHT.test(token.norm))) return [];
    let to = Math.max(end, organization.to);
    while (/^(?:authority|summit|organ|assembly)$/.test(tokens[to]?.norm ?? '')) to++;
    return [{ noun, from, to, organization }];
  });
}

/** "Chairperson - in - Office" */
function officeEnd({ tokens }: ResolvedSentence, noun: number): number {
  return tokens[noun + 2]?.norm === 'in' && tokens[noun + 4]?.norm === 'office' ? noun + 5 : noun + 1;
}

/** Names of organizations, also within the office of somebody. */
function namesOf({ actors }: ResolvedSentence): { readonly id: PartyId; readonly from: number; readonly to: number }[] {
  return collect(actors, ({ actorId, form, from, to }) =>
    actorId.startsWith('org:') && form !== 'body' ? [{ id: actorId, from, to }] : [],
  );
}

interface Held {
  readonly state: PartyId;
  readonly date: FactDate;
}

function heldBy(sentence: ResolvedSentence, chair: Chair): Held | null {
  const own = dateIn(sentence, chair);
  const state =
    stateBefore(sentence, chair) ??
    stateBehind(sentence, chair) ??
    pronounBefore(sentence, chair) ??
    leaderBehind(sentence, chair);
  if (state) return { state, date: own ? factDate(own) : yearBetween(sentence, chair.from, chair.to) };
  return taken(sentence, chair, own);
}

/** "Kenya, the current chair of", "Kenya as the chair of", "the Kenyan chairmanship of", "Kenya's 2015 … Chairmanship". */
function stateBefore(sentence: ResolvedSentence, chair: Chair): PartyId | null {
  const { tokens, actors } = sentence;
  const word = (i: number): string => tokens[i]?.norm ?? '';
  const bare = Math.min(chair.noun, chair.organization.from);
  for (let at = bare; at >= chair.from; at--) {
    const before = /^(?:'s|’s|'|’)$/.test(word(at - 1)) ? at - 1 : at;
    const owner = actors.find(({ to, actorId, form }) => to === before && isState(actorId) && form !== 'body');
    if (owner === undefined) continue;
    const owned = before !== at || owner.form === 'demonym';
    // "Peru succeeded Malta as chair"
    if (!owned && word(at) === 'as' && isSucceeded(sentence, owner)) return null;
    if (owned || OFFICES.has(word(chair.noun)) || word(at) === 'as')
      return isOfAnother(tokens, owner.from) ? null : owner.actorId;
  }
  if (!/^[,(]$/.test(word(chair.from - 1)) || OFFICES.has(word(chair.noun))) return null;
  const named = actors.find(({ to, actorId, form }) => to === chair.from - 1 && isState(actorId) && form === 'name');
  return named &&
    !/^(?:of|in|with|by|from|and|,)$/.test(word(named.from - 1) === 'the' ? word(named.from - 2) : word(named.from - 1))
    ? named.actorId
    : null;
}

/** Whose place another takes. */
function isSucceeded({ clauses }: ResolvedSentence, owner: TokenRange): boolean {
  return clauses.some(
    ({ lemma, object }) =>
      /^(?:succeed|replace|follow|relieve)$/.test(lemma) &&
      object !== null &&
      object.from <= owner.from &&
      owner.to <= object.to,
  );
}

/** "the ambassador of Kenya as chair": the ambassador is. */
function isOfAnother(tokens: ResolvedSentence['tokens'], from: number): boolean {
  const before = tokens[from - 1]?.norm === 'the' ? tokens[from - 2]?.norm : tokens[from - 1]?.norm;
  return before === 'of';
}

/** "The current chair of the Community, Kenya, hosted", "the chairmanship of the Community by Kenya". */
function stateBehind({ tokens, actors }: ResolvedSentence, { to, noun }: Chair): PartyId | null {
  const word = (i: number): string => tokens[i]?.norm ?? '';
  const opener = word(to);
  const by = opener === 'by' && OFFICES.has(word(noun));
  if (opener !== ',' && !by) return null;
  const at = word(to + 1) === 'the' ? to + 2 : to + 1;
  const named = actors.find(({ from, actorId, form }) => from === at && isState(actorId) && form === 'name');
  if (!named) return null;
  return by || word(named.to) === ',' ? (word(named.to + 1) === 'and' ? null : named.actorId) : null;
}

/** "praised Peru for its tenure as Chair of": whose it is stands right before "for its". */
function pronounBefore({ tokens, actors, references }: ResolvedSentence, { from }: Chair): PartyId | null {
  let at = from - 1;
  while (
    at > from - 4 &&
    /^(?:tenure|term|role|leadership|stewardship|capacity|year|able|effective|active|successful|important|leading|key|constructive)$/.test(
      tokens[at]?.norm ?? '',
    )
  )
    at--;
  while (at > from - 6 && ADJECTIVES.test(tokens[at]?.norm ?? '') && tokens[at]?.norm !== 'in') at--;
  if (tokens[at]?.norm !== 'its' || !/^(?:for|on|in|during)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  const named = actors.find(({ to, actorId, form }) => to === at - 1 && isState(actorId) && form === 'name');
  if (named) return named.actorId;
  // "praised the Kingdom for its tenure"
  const described = references.find(({ to, kind }) => to === at - 1 && kind === 'description')?.parties ?? [];
  return described.length === 1 && isState(described[0] as PartyId) ? (described[0] as PartyId) : null;
}

/** "the Chairperson of the Community, who is also the President of Kenya". */
function leaderBehind({ tokens, people }: ResolvedSentence, { to }: Chair): PartyId | null {
  if (tokens[to]?.norm !== ',' || tokens[to + 1]?.norm !== 'who' || tokens[to + 2]?.norm !== 'is') return null;
  const leader = people.find(({ from }) => from > to + 2 && from <= to + 5);
  return leaderState(leader?.offices ?? []);
}

/** "President N of Kenya has assumed the chairmanship of", "Kenya currently serves as Chair of". */
function taken(sentence: ResolvedSentence, chair: Chair, own: ResolvedDate | null): Held | null {
  const clause = sentence.clauses.findLast(({ verb }) => verb.to <= chair.from);
  if (!clause?.subject || !TAKING.test(clause.lemma) || clause.voice === 'passive') return null;
  const succeeding = /^(?:succeed|replace)$/.test(clause.lemma);
  if (succeeding && !(clause.object && tokenIs(sentence, clause.object.to, 'as'))) return null;
  if (chair.from - clause.verb.to > (succeeding ? 8 : 4) || realisOf(sentence, clause) !== 'asserted') return null;
  const { subject } = clause;
  const relative = relativeLeader(sentence, clause.verb.from);
  if (relative !== undefined)
    return relative === null ? null : { state: relative, date: own ? factDate(own) : NO_DATE };
  // "took the chair of the board to task"
  if (
    clause.lemma === 'take' &&
    clause.particle !== 'over' &&
    !/^(?:over|up|on|the)$/.test(sentence.tokens[clause.verb.to]?.norm ?? '')
  )
    return null;
  const leaders = sentence.people.filter(({ from, to }) => from >= subject.from && to <= subject.to);
  const [leader] = leaders;
  const named = partiesIn(sentence, subject).filter(isState);
  const state = leader
    ? leaders.length === 1
      ? leaderState(leader.offices)
      : null
    : named.length === 1
      ? (named[0] ?? null)
      : null;
  if (state === null || subject.from >= chair.from) return null;
  return { state, date: own ? factDate(own) : membershipDate(sentence, clause) };
}

function tokenIs({ tokens }: ResolvedSentence, at: number, word: string): boolean {
  return tokens[at]?.norm === word;
}

/** "…, led by President N of Kenya, who also doubles as": the state of the one before "who"; undefined where there is no "who". */
function relativeLeader({ tokens, people }: ResolvedSentence, verb: number): PartyId | null | undefined {
  let who = verb - 1;
  while (who > verb - 5 && tokens[who]?.norm !== 'who') who--;
  if (tokens[who]?.norm !== 'who') return undefined;
  const end = tokens[who - 1]?.norm === ',' ? who - 1 : who;
  return leaderState(people.find(({ to }) => to === end)?.offices ?? []);
}

/** A year before the chair, or a date right behind it: "the 2015 Chairmanship", "chairmanship of the Union (2015)". */
function dateIn({ resolvedDates, tokens }: ResolvedSentence, { from, to }: Chair): ResolvedDate | null {
  return (
    resolvedDates.find((date) => date.from >= from && date.to <= to) ??
    resolvedDates.find(
      (date) =>
        date.from >= to && date.from <= to + 2 && /^(?:in|for|from|\(|since)$/.test(tokens[date.from - 1]?.norm ?? ''),
    ) ??
    null
  );
}
