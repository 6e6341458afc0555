import {
  dateBeforeWhen,
  nearestDate,
  type Predication,
  type ResolvedSentence,
  type TokenRange,
} from '@diplomatic-relations/engine';
import { sovereignOf, stateById } from '@diplomatic-relations/gazetteer';
import type { Draft } from '../extractor.ts';
import { dateOf, type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { clauseSetBy, isCountedFrom } from '../shared/set-in-time.ts';
import { nominalEnd } from './nominal-end.ts';
import type { PostPredication } from './post-predication.ts';
import type { Post } from './posts.ts';
import type { Sides } from './sides.ts';
import type { MissionChange, MissionKind } from './words.ts';

/** A draft of a missions row. */
export type MissionDraft = Draft<'missions'>;

/** What a missions row tells besides its words. */
export interface MissionFact extends Sides {
  readonly kind: MissionKind;
  readonly change: MissionChange;
  readonly city: string | null;
  readonly role: string | null;
  readonly date: FactDate;
  readonly rule: string;
}

/** A draft of a mission row. */
export function missionDraft(sentence: ResolvedSentence, range: TokenRange, fact: MissionFact): MissionDraft {
  const { change, city, role, date, rule } = fact;
  // "the Bank's Resident Mission": only states send embassies.
  const kind = fact.kind === 'embassy' && fact.sender.startsWith('org:') ? 'representative_office' : fact.kind;
  // What is at work now is of the states that there are now.
  const standing = change === 'operating' && date.date === null && isNow(sentence, range);
  const [sender, host] = [fact.sender, fact.host].map((party) => (standing ? presentState(party) : party)) as [
    string,
    string,
  ];
  // A change has a day; "until 1990" only ends a state of things.
  const when = change !== 'operating' && date.date?.startsWith('../') ? NO_DATE : date;
  return {
    table: 'missions',
    row: { kind, change, sender, host: sovereignOf(host), city, role, ...when },
    sentence,
    range,
    rule,
  };
}

/** True where a verb of the present stands in what tells of it. */
function isNow({ clauses }: ResolvedSentence, { from, to }: TokenRange): boolean {
  return clauses.some(
    ({ tense, form, verb }) => tense === 'present' && form === 'finite' && verb.from >= from && verb.to <= to,
  );
}

/** A former state that has one successor is that successor now. */
function presentState(party: string): string {
  return stateById(party)?.successor ?? party;
}

/** "N was appointed in March 1944, but left before the reopening of the Embassy": the only date is that of another clause, told before. */
function isDateOfAnother(sentence: ResolvedSentence, { clause, head }: Predication<unknown>): boolean {
  const [only] = sentence.resolvedDates;
  if (!clause || !only || sentence.resolvedDates.length > 1 || clause.index === 0) return false;
  const holder = sentence.clauses.findLast((other) => other.form === 'finite' && other.verb.to <= only.from);
  return (
    holder !== undefined &&
    holder !== clause &&
    only.to < head &&
    holder.index < clause.index &&
    clause.link === 'subordinate' &&
    sentence.tokens.slice(only.to, head).some((token) => token.norm === ',')
  );
}

/** "This year marks the tenth anniversary of opening the Embassy": the date is that of the anniversary. */
function isOfAnniversary({ tokens, resolvedDates }: ResolvedSentence, { head }: Predication<unknown>): boolean {
  const behind = resolvedDates.some((date) => date.from > head);
  for (let i = head - 1; !behind && i >= Math.max(0, head - 4); i--)
    if (tokens[i]?.norm === 'anniversary' || tokens[i]?.norm === 'jubilee') return true;
  return false;
}

/** When a post changed: in a list of posts the date right behind it, else the date of the clause. */
export function missionDate(
  sentence: ResolvedSentence,
  predication: PostPredication,
  post: Post,
  next: Post | null,
): FactDate {
  // "the reopening in 2004 of the embassy (closed since 1996)"
  const inside = predication.nominal
    ? sentence.resolvedDates.find(({ from, to, cited }) => from >= predication.head && to <= post.from && !cited)
    : undefined;
  if (inside) return factDate(inside);
  const set = predication.nominal ? clauseSetBy(sentence, predication.head) : null;
  const end = set?.subject?.from ?? nominalEnd(sentence, predication, post);
  const region = { from: post.head, to: Math.min(next?.from ?? end, end) };
  if (
    predication.nominal ||
    next ||
    (predication.theme &&
      post.from > predication.theme.from &&
      predication.theme.from >= (predication.clause?.verb.from ?? 0))
  ) {
    const own = sentence.resolvedDates.filter((date) => date.from >= region.from && date.to <= region.to);
    const nearest = nearestDate(own, { from: post.head, to: post.head + 1 });
    if (nearest) return factDate({ ...nearest, until: false });
  }
  if (isOfAnniversary(sentence, predication) || set !== null) return NO_DATE;
  if (predication.nominal && isCountedFrom(sentence, predication.head)) return NO_DATE;
  if (end < sentence.tokens.length && sentence.resolvedDates.every(({ from }) => from > end)) return NO_DATE;
  if (predication.nominal && isDateOfAnother(sentence, predication))
    return factDate(predication.clause && dateBeforeWhen(sentence, predication.clause, sentence.resolvedDates));
  return dateOf(sentence, predication.clause ?? predication.range);
}
