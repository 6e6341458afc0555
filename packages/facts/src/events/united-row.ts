import { daysBetween } from '@diplomatic-relations/engine';
import type { FactDate } from '../shared/dates.ts';
import { TALKS } from './kinds.ts';
import { highestLevel } from './levels.ts';
import type { EventDraftRow } from './story.ts';
import { spanDays } from './times.ts';
import type { EventKind } from './words.ts';

/** The fuller of two rows, filled up from the other. */
export function unitedRow(a: EventDraftRow, b: EventDraftRow): EventDraftRow {
  const date = betterDate(a, b);
  const kind = a.kind === b.kind ? a.kind : unitedKind(a, b);
  const held = a.date !== null && b.date === null ? a.status : b.date !== null && a.date === null ? b.status : a.status;
  const place =
    a.city !== null || (a.country !== null && b.city === null) ? a : b.city !== null || b.country !== null ? b : a;
  return {
    ...a,
    kind,
    status: held,
    parties: [...new Set([...a.parties, ...b.parties])].sort(),
    name: a.name ?? b.name,
    city: place.city,
    country: place.country ?? (place.city === null ? (a.country ?? b.country) : place.country),
    place_basis: place.place_basis,
    mode: a.mode ?? b.mode,
    level: highestLevel([a.level, b.level]),
    occasion: a.occasion ?? b.occasion,
    ...date,
  };
}

/** Of two kinds of talks a named session wins, else what is dated. */
function unitedKind(a: EventDraftRow, b: EventDraftRow): EventKind {
  if ((a.kind === 'summit' || a.kind === 'conference') && TALKS.has(b.kind)) return a.kind;
  if (!TALKS.has(a.kind)) return strongerKind(a, b);
  const session = [a, b].find((row) => row.kind === 'consultations' && row.name !== null);
  // "They spoke on 5 May and opened in-depth consultations": what began there is no session.
  if (session && !(session.date === null && (a.kind === 'call' || b.kind === 'call'))) return 'consultations';
  if (a.date === null && b.date !== null) return b.kind;
  return a.kind;
}

function strongerKind(a: EventDraftRow, b: EventDraftRow): EventKind {
  for (const kind of ['consultations', 'call', 'meeting', 'summit'] as const)
    if (a.kind === kind || b.kind === kind) return kind;
  return a.kind;
}

/** Kinds of what goes on for days. */
const LASTING: ReadonlySet<EventKind> = new Set(['summit', 'conference', 'training', 'exercise']);

/** "took place on 13 and 14 July", "on 14 July the Council decided": a day of the days that a gathering lasted. */
function isDayOfGathering(a: EventDraftRow, b: EventDraftRow): boolean {
  if (!LASTING.has(a.kind) || !LASTING.has(b.kind)) return false;
  const [span, day] = a.date?.includes('/') ? [a.date, b.date] : [b.date, a.date];
  const [from, to] = span?.split('/') ?? [];
  return day?.length === 10 && from?.length === 10 && to?.length === 10 && from <= day && day <= to;
}

/** A calendar week, from its Monday to its Sunday, in which the other date lies. */
function isWeekOf(week: string, other: string): boolean {
  const [monday, sunday] = week.split('/');
  const [first, last = first] = other.split('/');
  if (monday?.length !== 10 || sunday?.length !== 10 || first?.length !== 10 || last?.length !== 10) return false;
  return daysBetween(monday, sunday) === 6 && isMonday(monday) && monday <= first && last <= sunday;
}

function isMonday(date: string): boolean {
  return ((daysBetween(SOME_MONDAY, date) % 7) + 7) % 7 === 0;
}

const SOME_MONDAY = '2001-01-01';

/** A stated date before a deduced one; of a visit or a gathering all its days, else the day. */
function betterDate(a: EventDraftRow, b: EventDraftRow): FactDate {
  const of = (row: EventDraftRow): FactDate => ({ date: row.date, date_basis: row.date_basis });
  if (a.date === null) return of(b);
  if (b.date === null || a.date === b.date) return of(a);
  // "will go to Lima this week. … will fly there on Tuesday": the week tells less than the day
  if (isWeekOf(a.date, b.date)) return of(b);
  if (isWeekOf(b.date, a.date)) return of(a);
  if ((a.kind === 'visit' || isDayOfGathering(a, b)) && a.date.includes('/') !== b.date.includes('/'))
    return a.date.includes('/') ? of(a) : of(b);
  return spanDays(a.date) <= spanDays(b.date) ? of(a) : of(b);
}
