import {
  clauseOpenedBy,
  collect,
  type ResolvedDate,
  type ResolvedSentence,
  type Token,
} from '@diplomatic-relations/engine';
import { type FactDate, factDate } from '../shared/dates.ts';
import type { EventPlace } from './event-place.ts';
import type { EventScene } from './frame.ts';
import { isOrdinal } from './ordinals.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates, spanDays } from './times.ts';

const KINDS: ReadonlySet<string> = new Set(['meeting', 'visit', 'consultations', 'call', 'summit', 'conference']);

const LISTED = /^(?:,|and|&|again|in|on|also|as|well|at|the|then)$/;

/** How far two dates of one event may lie apart, in days. */
const ONE_EVENT = 7;

/** Another time of a list, with its place where it names one. */
interface Time {
  readonly date: FactDate;
  readonly place: EventPlace | null;
}

/** "visited Togo in 1993, 1997 and 2003", "met in Lima in 2009 and in Nairobi in 2011": what took place did so once more at each further date of the list. */
export function repeatedDrafts({ sentence }: EventScene, drafts: readonly EventDraft[]): EventDraft[] {
  if (sentence.resolvedDates.length < 2) return [];
  return collect(drafts, (draft) => {
    const { row } = draft;
    if (row.status !== 'held' || row.date === null || !KINDS.has(row.kind) || isNumbered(row.name)) return [];
    return collect(furtherTimes(sentence, row.date), ({ date, place }) => {
      if (drafts.some((other) => other.row.kind === row.kind && other.row.date === date.date)) return [];
      if (row.kind !== 'visit' && isOneEvent(row.date, date.date)) return [];
      const there = place === null ? {} : { ...place, place_basis: 'stated' as const };
      return [{ ...draft, row: { ...row, ...date, ...there } }];
    });
  });
}

/** "the third session": there is only one of them. */
function isNumbered(name: string | null): boolean {
  return name !== null && isOrdinal(name.split(' ')[0]?.toLowerCase() ?? '');
}

function isOneEvent(a: string | null, b: string | null): boolean {
  return a?.length === 10 && b?.length === 10 && spanDays([a, b].sort().join('/')) <= ONE_EVENT;
}

/** The times that a list adds to the date given. */
function furtherTimes(sentence: ResolvedSentence, told: string): Time[] {
  const dates = eventDates(sentence);
  const first = dates.find(({ edtf }) => edtf === told);
  if (first === undefined) return [];
  const added: Time[] = [];
  let end = first.to;
  let joined = false;
  for (const next of dates) {
    if (next.from < end) continue;
    if (clauseOpenedBy(sentence, next)) break;
    const place = placeIn(sentence, { from: end, to: next.from });
    if (!isList(sentence, end, next)) break;
    const between = sentence.tokens.slice(asideEnd(sentence.tokens, end), next.from);
    joined ||= between.some(({ norm }) => norm === 'and' || norm === '&') || isYearsOnly(first, next, between.length);
    added.push({ date: factDate(next), place: place.city === null && place.country === null ? null : place });
    end = next.to;
  }
  if (sentence.tokens[end]?.norm === 'respectively') end++;
  const after = sentence.tokens[end];
  const closed =
    !after ||
    after.kind === 'punctuation' ||
    sentence.tagged.tags[end] === 'IN' ||
    after.norm === 'as' ||
    after.norm === 'followed';
  return joined && closed ? added : [];
}

/** "in 1964 (as a minister), and in 1970": behind what stands in brackets right behind a date. */
function asideEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex(({ text }, i) => i > at && text === ')');
  return close < 0 ? at : close + 1;
}

/** "in 2015, 2018": two years with nothing but a comma between them. */
function isYearsOnly(first: ResolvedDate, next: ResolvedDate, between: number): boolean {
  return between === 1 && first.edtf.length === 4 && next.edtf.length === 4;
}

/** Nothing but a comma, "and", "again in" and a place stands between the last date and the next. */
function isList({ tokens, places, references }: ResolvedSentence, from: number, { from: to }: ResolvedDate): boolean {
  if (to === from) return false;
  for (let i = asideEnd(tokens, from); i < to; i++) {
    const name = [...places, ...references].find((mention) => mention.from === i && mention.to <= to);
    if (name && /^(?:in|at)$/.test(tokens[i - 1]?.norm ?? '')) i = name.to - 1;
    else if (!LISTED.test(tokens[i]?.norm ?? '')) return false;
  }
  return true;
}
