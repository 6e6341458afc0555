import {
  type Clause,
  clauseOpenedBy,
  dateBeforeWhen,
  daysBetween,
  nearestDate,
  type ResolvedDate,
  type ResolvedSentence,
  segmentDate,
} from '@diplomatic-relations/engine';
import { edtfBounds } from '@diplomatic-relations/schema';
import { type FactDate, factDate, NO_DATE } from '../shared/dates.ts';
import { SAYING } from '../shared/saying.ts';
import { namesHead } from './delegation-heads.ts';

const NO_DATES: readonly ResolvedDate[] = [];

/** Dates of a sentence that can date an event: no open intervals. */
export function eventDates(sentence: ResolvedSentence): readonly ResolvedDate[] {
  if (sentence.resolvedDates.length === 0) return NO_DATES;
  return sentence.resolvedDates.filter(
    (date) =>
      !date.since &&
      !date.until &&
      !date.cited &&
      !date.edtf.includes('..') &&
      !SPAN_OF_YEARS.test(date.edtf) &&
      !isOfBeginning(sentence, date),
  );
}

/** "held abroad for the first time since its inception in 1993": the year in which the series began. */
function isOfBeginning({ tokens }: ResolvedSentence, { from }: ResolvedDate): boolean {
  return (
    tokens[from - 1]?.norm === 'in' &&
    /^(?:inception|establishment|creation|founding|foundation|formation|launch|beginning|independence)$/.test(
      tokens[from - 2]?.norm ?? '',
    ) &&
    /^(?:its|their|the)$/.test(tokens[from - 3]?.norm ?? '') &&
    tokens[from - 4]?.norm === 'since'
  );
}

/** "the Strategic Dialogue (2022-26)": the term of a plan; nothing is held for years. */
const SPAN_OF_YEARS = /^\d{4}\/\d{4}$/;

/** Date of what a clause says: one behind its verb that no event noun holds, one that opens the sentence, any of its own, else its timeline's. */
export function eventDate(sentence: ResolvedSentence, clause: Clause, held: readonly ResolvedDate[]): FactDate {
  const all = eventDates(sentence);
  const dates = (
    isSaidThen(sentence, clause) ? all.filter((date) => date.from >= (sentence.clauses[0]?.verb.to ?? 0)) : all
  ).filter(
    (date) =>
      !isOfTimeBefore(sentence, date) &&
      !opensLater(sentence, clause, date) &&
      !isBehindAside(sentence, clause, date) &&
      !isOfOneGoingOn(sentence, clause, date) &&
      !(held.includes(date) && isOfWhatCameBefore(sentence, clause, date)),
  );
  const own = dates.filter((date) => date.from >= clause.from && date.to <= reach(sentence, clause));
  const free = own.filter((date) => !held.includes(date));
  const firstVerb = sentence.clauses[0]?.verb.from ?? sentence.tokens.length;
  const fronted = dates.find((date) => date.to <= Math.min(clause.verb.from, firstVerb) && !held.includes(date));
  const behind = free.filter((date) => date.from >= clause.verb.to);
  const found =
    nearestDate(behind, clause.verb) ??
    dateBeforeWhen(sentence, clause, dates) ??
    openingDate(sentence, clause, dates, held) ??
    fronted ??
    nearestDate(free, clause.verb) ??
    frontedBefore(sentence, clause, dates, held) ??
    tailDate(sentence, clause, dates, held) ??
    withinSegment(sentence, nearestDate(own, clause.verb)) ??
    segmentDate(sentence) ??
    nearestDate(own, clause.verb);
  return factDate(found);
}

/** "N, who visited Kenya in an attempt at trade, blogged on Friday": behind its closing comma a relative clause has no date. */
function isBehindAside({ tokens, tagged }: ResolvedSentence, clause: Clause, date: ResolvedDate): boolean {
  if (clause.link !== 'relative' || date.from < clause.verb.to) return false;
  for (let i = clause.verb.to; i < date.from; i++)
    if (tokens[i]?.norm === ',' && (/^VB[DZ]$/.test(tagged.tags[i + 1] ?? '') || /ed$/.test(tokens[i + 1]?.norm ?? '')))
      return true;
  return false;
}

/** "met before the opening of the forum, taking place in Lima from 6 to 8 July": the days of what is going on besides. */
function isOfOneGoingOn({ clauses, tokens }: ResolvedSentence, { index, verb }: Clause, date: ResolvedDate): boolean {
  return clauses.some(
    (other) =>
      other.index > index &&
      other.form === 'gerund' &&
      other.lemma === 'take' &&
      tokens[other.verb.to]?.norm === 'place' &&
      other.verb.from > verb.to &&
      date.from >= other.verb.to &&
      date.to <= other.to + 1,
  );
}

/** "…, and in October M visited Kenya": a date that opens a later clause is not this one's. */
function opensLater(sentence: ResolvedSentence, clause: Clause, date: ResolvedDate): boolean {
  const opened = clauseOpenedBy(sentence, date);
  return opened !== null && opened.index > clause.index;
}

/** The date that opens this clause or one before it within the sentence. */
function openingDate(
  sentence: ResolvedSentence,
  clause: Clause,
  dates: readonly ResolvedDate[],
  held: readonly ResolvedDate[],
): ResolvedDate | null {
  if (clause.index === 0 || dates.length === 0) return null;
  return dates.findLast((date) => !held.includes(date) && clauseOpenedBy(sentence, date) !== null) ?? null;
}

/** "took stock of what was done since the previous dialogue in May 2021": the day of what lies behind. */
function isOfTimeBefore({ tokens }: ResolvedSentence, date: ResolvedDate): boolean {
  for (let i = date.from - 1; i > 1 && i > date.from - 16; i--) {
    const word = tokens[i]?.norm;
    if (word === ',') return false;
    if (word === 'since') return /^(?:the|its|their|last|previous)$/.test(tokens[i + 1]?.norm ?? '');
  }
  return false;
}

/** "The visit is a highlight, following N's visit in October 2010": the day of the earlier one. */
function isOfWhatCameBefore({ tokens }: ResolvedSentence, { verb }: Clause, date: ResolvedDate): boolean {
  for (let i = date.from - 1; i > verb.to && i > date.from - 14; i--)
    if (tokens[i]?.norm === 'following') return tokens[i - 1]?.norm === ',';
  return false;
}

/** "Earlier this month N said that the meeting will focus on …": the date is that of the saying. */
function isSaidThen(sentence: ResolvedSentence, clause: Clause): boolean {
  const first = sentence.clauses[0];
  return (
    // "Earlier this week N said that the May meeting was a success"
    (clause.tense === 'future' || (clause.lemma === 'be' && clause.link === 'subordinate')) &&
    first !== undefined &&
    first !== clause &&
    first.tense === 'past' &&
    SAYING.has(first.lemma)
  );
}

/** End of the stretch whose dates are the clause's: the start of the next clause. */
function reach(sentence: ResolvedSentence, clause: Clause): number {
  const next = sentence.clauses.find((other) => other.verb.from > clause.verb.from && !namesHead(other));
  const end = next
    ? Math.min(
        next.verb.from,
        next.subject && next.subject.from > clause.verb.from ? next.subject.from : next.verb.from,
        // "… and in June was visited by Chile"
        next.link === 'coordinate' && next.from > clause.verb.from ? next.from : next.verb.from,
      )
    : sentence.tokens.length;
  return Math.max(clause.to + 1, end);
}

/** A date of the sentence that only makes its timeline's date more exact. */
function withinSegment(sentence: ResolvedSentence, date: ResolvedDate | null): ResolvedDate | null {
  return date && sentence.segment.date && sameTime(sentence.segment.date, date.edtf) ? date : null;
}

/** A date that opens the sentence counts for all its clauses, also where an event noun stands beside it. */
function frontedBefore(
  sentence: ResolvedSentence,
  clause: Clause,
  dates: readonly ResolvedDate[],
  held: readonly ResolvedDate[],
): ResolvedDate | null {
  return (
    dates.find(
      (date) => date.from <= 2 && date.to <= clause.verb.from && !held.includes(date) && sentence.units.length > 0,
    ) ?? null
  );
}

/** What is done next: "agreed to open a school on 5 May" dates the opening. */
const RESOLVING: ReadonlySet<string> = new Set(
  'agree agreement plan intend decide decision promise pledge commit target'.split(' '),
);

/** The only date of the sentence, where it stands in a clause that this one governs ("met to discuss … on 5 May"). */
function tailDate(
  sentence: ResolvedSentence,
  clause: Clause,
  dates: readonly ResolvedDate[],
  held: readonly ResolvedDate[],
): ResolvedDate | null {
  const only = dates.length === 1 ? dates[0] : undefined;
  // "set the goal of launching direct flights by 2030": until when the other is to be done
  if (!only || held.includes(only) || sentence.tokens[only.from - 1]?.norm === 'by') return null;
  if (only.to <= clause.verb.from && (clause.link === 'relative' || clause.link === 'coordinate')) return only;
  const holder = sentence.clauses.find((other) => other.from <= only.from && only.to <= reach(sentence, other));
  if (only.edtf.length < 7 || RESOLVING.has(holder?.licensor ?? '')) return null;
  let at = holder;
  for (let round = 0; at && round < 3; round++) {
    if (at.form !== 'infinitive' && at.form !== 'gerund') return null;
    if (at.governor === clause.index) return only;
    at = at.governor === null ? undefined : sentence.clauses[at.governor];
  }
  return null;
}

/** True where an event of this date lies wholly after the document's day. */
export function isAfter(date: string | null, documentDate: string | null): boolean {
  if (!date || !documentDate) return false;
  const start = edtfBounds(date)?.start;
  const end = edtfBounds(documentDate)?.end;
  return start !== undefined && start !== null && end !== undefined && end !== null && start > end;
}

/** A date that the tense can bear: nothing has been on a day to come, and "in June" of a plan is the next June. */
export function fittingDate(
  date: FactDate,
  tense: Clause['tense'],
  realis: string,
  documentDate: string | null,
): FactDate {
  if (date.date === null || documentDate === null) return date;
  if (realis === 'asserted' && (tense === 'past' || tense === 'perfect') && isAfter(date.date, documentDate))
    return NO_DATE;
  const end = edtfBounds(date.date)?.end;
  const now = edtfBounds(documentDate)?.start;
  if (
    realis === 'planned' &&
    date.date_basis === 'completed' &&
    end &&
    now &&
    end < now &&
    date.date.split('/').every((part) => /^\d{4}-\d\d(?:-\d\d)?$/.test(part))
  )
    return { ...date, date: date.date.split('/').map(nextYear).join('/') };
  return date;
}

function nextYear(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/** True where one date holds the other ("2016-07" and "2016-07-15"). */
export function sameTime(a: string, b: string): boolean {
  if (a === b) return true;
  // Two days, or an interval without an end.
  if (a.length === 10 && b.length === 10) return false;
  const first = edtfBounds(a);
  const second = edtfBounds(b);
  if (!first?.start || !first.end || !second?.start || !second.end) return false;
  return (
    (first.start <= second.start && second.end <= first.end) || (second.start <= first.start && first.end <= second.end)
  );
}

/** Days that a date spans; an unknown date spans more than any other. */
export function spanDays(date: string | null): number {
  const bounds = date ? edtfBounds(date) : null;
  if (!bounds?.start || !bounds.end) return Number.POSITIVE_INFINITY;
  return daysBetween(bounds.start, bounds.end);
}
