import type { ExtractContext, Refiner } from '../extractor.ts';
import type { FactDate } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { highestLevel } from './levels.ts';
import { type EventDraft, isEventDraft } from './sketch.ts';
import { saysDuringVisit } from '../shared/during-visit.ts';
import { sameTime, spanDays } from './times.ts';
import type { EventKind } from './words.ts';

type Row = EventDraft['row'];

/** One event with all the drafts that tell of it. */
interface Story {
  row: Row;
  readonly drafts: EventDraft[];
  reported: boolean;
  mention: boolean;
  /** The document's date, where it is a day. */
  readonly published: string | null;
}

/** Dates what the item reports, and makes one row of all sentences that tell of one event. */
export const mergeEvents: Refiner = {
  name: 'events/merge',
  refine: (drafts, context) => {
    const events = drafts.filter(isEventDraft);
    if (events.length === 0) return drafts;
    const stories = tell(carryVisits(carrySameDay(events), context), context.document.date);
    const dated = tellAgain(dateStories(stories, context));
    const finished = dated.filter((story) => !story.mention).flatMap((story) => finish(story, context));
    return [...drafts.filter((draft) => draft.table !== 'events'), ...finished];
  },
};

/** "On the same day" is the day of the event told before. */
function carrySameDay(events: readonly EventDraft[]): EventDraft[] {
  let last: FactDate | null = null;
  return events.map((event) => {
    let draft = event;
    if (event.sketch.sameDay && event.row.date === null && last)
      draft = { ...event, row: { ...event.row, date: last.date, date_basis: 'relative' } };
    if (draft.row.status === 'held' && draft.row.date?.length === 10)
      last = { date: draft.row.date, date_basis: draft.row.date_basis };
    return draft;
  });
}

const TALKS = new Set<EventKind>(['meeting', 'consultations', 'call']);
const STANDING_PAGES = new Set(['bilateral_profile', 'organization_profile', 'other']);

/** On a standing page, talks "during the visit" or told right behind it in its paragraph take its date. */
function carryVisits(events: readonly EventDraft[], context: ExtractContext): EventDraft[] {
  const told: EventDraft[] = [];
  for (const event of events) {
    const visit = event.row.date === null && event.row.status === 'held' ? visitAround(event, told, context) : null;
    told.push(
      visit
        ? { ...event, row: { ...event.row, date: visit.row.date, date_basis: visit.row.date_basis } }
        : event,
    );
  }
  return told;
}

function visitAround(event: EventDraft, told: readonly EventDraft[], context: ExtractContext): EventDraft | null {
  if (!TALKS.has(event.row.kind) || event.row.mode === 'phone' || event.row.mode === 'virtual') return null;
  const { sentence } = event;
  const within = saysDuringVisit(sentence);
  if (!within && (!STANDING_PAGES.has(context.row.genre) || sentence.resolvedDates.length > 0)) return null;
  const last = told.findLast(
    (other) =>
      other.row.date !== null &&
      !other.sketch.mention &&
      other.sentence.index <= sentence.index &&
      other.sentence.index >= sentence.index - (within ? 4 : 2) &&
      (within ? other.row.kind === 'visit' : other.sentence.segment.start === sentence.segment.start),
  );
  const fits = last?.row.kind === 'visit' && last.row.status === 'held' && partiesAgree(last.row, event.row);
  return last && fits && !event.sketch.reported ? last : null;
}
const GATHERINGS = new Set<EventKind>(['summit', 'conference']);

function tell(events: readonly EventDraft[], published: string | null): Story[] {
  const stories: Story[] = [];
  for (const event of events) {
    const own: Story = {
      row: event.row,
      drafts: [event],
      reported: event.sketch.reported,
      mention: event.sketch.mention,
      published: published !== null && published.length >= 10 ? published : null,
    };
    join(stories, own);
  }
  return stories;
}

function tellAgain(stories: readonly Story[]): Story[] {
  const again: Story[] = [];
  for (const story of stories) join(again, story);
  return again;
}

/** How many events back the same one is looked for. */
const REACH = 200;

function join(stories: Story[], story: Story): void {
  let same: Story | undefined;
  for (let k = stories.length - 1; k >= 0 && k >= stories.length - REACH && !same; k--)
    if (isSame(stories[k] as Story, story)) same = stories[k];
  if (!same) {
    stories.push(story);
    return;
  }
  same.row = union(same.row, story.row);
  same.drafts.push(...story.drafts);
  same.reported ||= story.reported;
  same.mention &&= story.mention;
}

function isSame(a: Story, b: Story): boolean {
  const statuses = a.row.status === b.row.status || ((a.mention || b.mention) && a.row.date !== b.row.date);
  if (!statuses || !partiesAgree(a.row, b.row)) return false;
  const undated = a.row.date === null || b.row.date === null;
  if ((undated && isOldHistory(a, b)) || numberedApart(a.row.name, b.row.name)) return false;
  const equal = a.row.kind === b.row.kind;
  const alike =
    equal ||
    (undated && TALKS.has(a.row.kind) && TALKS.has(b.row.kind)) ||
    (GATHERINGS.has(a.row.kind) && GATHERINGS.has(b.row.kind) && sharesName(a.row, b.row));
  if (!alike || tellsOfEarlier(a.row) !== tellsOfEarlier(b.row)) return false;
  if (undated) {
    const undatedOne = a.row.date === null ? a : b;
    if (
      a.row.date !== b.row.date &&
      !undatedOne.reported &&
      !undatedOne.mention &&
      !sharesName(a.row, b.row) &&
      !sameSegment(a, b) &&
      !sharesPerson(a, b)
    )
      return false;
  } else if (!sameTime(a.row.date as string, b.row.date as string)) return false;
  else if (a.row.date !== b.row.date && !overlapsClosely(a.row, b.row)) return false;
  return !(
    a.row.name &&
    b.row.name &&
    !sharesName(a.row, b.row) &&
    a.row.kind !== 'meeting' &&
    a.row.kind !== 'consultations'
  );
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** "the Third Joint Commission" is another session than the second. */
function numberedApart(a: string | null, b: string | null): boolean {
  const number = (name: string | null): number | null => {
    for (const word of (name ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
      const at = ORDINALS.indexOf(word);
      if (at >= 0) return at + 1;
      if (/^\d{1,3}(?:st|nd|rd|th)$/.test(word)) return Number.parseInt(word, 10);
    }
    return null;
  };
  const [first, second] = [number(a), number(b)];
  return first !== null && second !== null && first !== second;
}

/** Body sentences that still tell of the item's own event. */
const LEAD = 3;
/** Days after which what is told further down happened another time. */
const RECENT_DAYS = 60;

/** What the item reports as news is not the event of years ago that it recalls further down. */
function isOldHistory(a: Story, b: Story): boolean {
  const [news, told] = a.row.date === null ? [a, b] : [b, a];
  const date = told.row.date;
  if (date === null || !news.reported || told.published === null) return false;
  if ((told.drafts[0]?.sentence.index ?? 0) <= LEAD || sharesName(news.row, told.row)) return false;
  const end = (date.split('/').at(-1) ?? '').slice(0, 10);
  if (end.length < 4) return false;
  const filled = `${end}-12-31`.slice(0, end.length === 4 ? 10 : end.length) + (end.length === 7 ? '-28' : '');
  const days = (Date.parse(`${told.published.slice(0, 10)}T00:00:00Z`) - Date.parse(`${filled}T00:00:00Z`)) / 86_400_000;
  return days > RECENT_DAYS;
}

/** "the previous consultations": not those of the item. */
function tellsOfEarlier(row: Row): boolean {
  return row.name !== null && /^(?:previous|last|prior|preceding|earlier)\b/i.test(row.name);
}

function sharesPerson(a: Story, b: Story): boolean {
  const people = (story: Story): string[] =>
    story.drafts
      .flatMap((draft) => draft.participants ?? [])
      .flatMap((participant) => (participant.person_id ? [participant.person_id] : []));
  const first = new Set(people(a));
  return people(b).some((person) => first.has(person));
}

function sameSegment(a: Story, b: Story): boolean {
  return a.drafts.at(-1)?.sentence.segment.start === b.drafts[0]?.sentence.segment.start;
}

/** A month or a year holds many meetings; it is the same one only where one date is a day within the other's few days. */
function overlapsClosely(a: Row, b: Row): boolean {
  const longer = Math.max(spanDays(a.date), spanDays(b.date));
  return longer <= 31 || sharesName(a, b) || a.kind === 'visit';
}

function sharesName(a: Row, b: Row): boolean {
  if (!a.name || !b.name) return false;
  const words = (name: string): Set<string> =>
    new Set(
      name
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2 && !/^(?:the|and|for|of)$/.test(word)),
    );
  const first = words(a.name);
  const second = words(b.name);
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared >= Math.min(first.size, second.size) * 0.6;
}

function partiesAgree(a: Row, b: Row): boolean {
  const shared = a.parties.filter((party) => b.parties.includes(party)).length;
  return shared > 0 && shared >= Math.min(a.parties.length, b.parties.length);
}

/** The fuller of two rows, filled up from the other. */
function union(a: Row, b: Row): Row {
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
function unitedKind(a: Row, b: Row): EventKind {
  if (!TALKS.has(a.kind)) return strongerKind(a, b);
  const session = [a, b].find((row) => row.kind === 'consultations' && row.name !== null);
  if (session) return 'consultations';
  if (a.date === null && b.date !== null) return b.kind;
  return a.kind;
}

function strongerKind(a: Row, b: Row): EventKind {
  for (const kind of ['consultations', 'call', 'meeting', 'summit'] as const)
    if (a.kind === kind || b.kind === kind) return kind;
  return a.kind;
}

/** A stated date before a deduced one; of a visit the whole stay, else the day. */
function betterDate(a: Row, b: Row): FactDate {
  const of = (row: Row): FactDate => ({ date: row.date, date_basis: row.date_basis });
  if (a.date === null) return of(b);
  if (b.date === null || a.date === b.date) return of(a);
  if (a.kind === 'visit' && a.date.includes('/') !== b.date.includes('/')) return a.date.includes('/') ? of(a) : of(b);
  return spanDays(a.date) <= spanDays(b.date) ? of(a) : of(b);
}

/** Undated events of the item's own story take the date of the visit that they fall within, of the item's main event, else of the item. */
function dateStories(stories: readonly Story[], context: ExtractContext): Story[] {
  const documentDate = context.document.date;
  const visits = stories.filter(
    (story) => story.row.kind === 'visit' && story.row.date !== null && story.row.status === 'held',
  );
  const main = stories.find(
    (story) =>
      story.reported && story.row.date !== null && story.row.status === 'held' && isNear(story.row.date, documentDate),
  );
  return stories.map((story) => {
    if (story.row.date !== null) return story;
    if (story.row.status === 'planned' && TALKS.has(story.row.kind)) return withPlannedVisit(story, stories);
    if (story.row.status !== 'held') return story;
    if (!story.reported) return story;
    const visit = visits.find(
      (candidate) =>
        story.row.kind !== 'visit' &&
        partiesAgree(candidate.row, story.row) &&
        isNear(candidate.row.date, documentDate),
    );
    const source = visit ?? main;
    const date: FactDate = source
      ? { date: source.row.date, date_basis: source.row.date_basis }
      : { date: documentDate, date_basis: documentDate ? 'document' : null };
    return { ...story, row: { ...story.row, ...date } };
  });
}

/** Talks to come take the date of the visit to come. */
function withPlannedVisit(story: Story, stories: readonly Story[]): Story {
  const visit = stories.find(
    (other) =>
      other.row.kind === 'visit' &&
      other.row.status === 'planned' &&
      other.row.date !== null &&
      partiesAgree(other.row, story.row),
  );
  return visit ? { ...story, row: { ...story.row, date: visit.row.date, date_basis: visit.row.date_basis } } : story;
}

function isNear(date: string | null, documentDate: string | null): boolean {
  // Where nobody knows when the item was written, only a day can be its story's.
  if (date === null || documentDate === null) return date !== null && /^\d{4}-\d\d-\d\d/.test(date);
  if (date.length < 10 || documentDate.length < 10) return sameTime(date, documentDate);
  const days = (Date.parse(documentDate.slice(0, 10)) - Date.parse(date.slice(0, 10))) / 86_400_000;
  return days >= -1 && days <= 14;
}

function finish(story: Story, context: ExtractContext): EventDraft[] {
  let row = story.row;
  if (row.status === 'planned' && row.date === null && row.name === null && TALKS.has(row.kind)) return [];
  if (
    row.city === null &&
    row.country === null &&
    story.reported &&
    row.status === 'held' &&
    row.kind !== 'call' &&
    row.mode !== 'virtual' &&
    row.mode !== 'phone'
  )
    row = withDateline(row, context);
  if (
    row.kind !== 'summit' &&
    row.kind !== 'conference' &&
    row.parties.length === 1 &&
    isState(row.parties[0] as string)
  )
    return [];
  const participants = mergedParticipants(story);
  return story.drafts.map((draft) => ({ ...draft, row, participants }));
}

/** News from a city where one of the parties is at home took place there. */
function withDateline(row: Row, context: ExtractContext): Row {
  const city = context.row.dateline_city;
  if (!city) return row;
  const country = countryOf(city, context);
  if (country === null || !row.parties.includes(country)) return row;
  return { ...row, city, country, place_basis: 'dateline' };
}

function countryOf(city: string, context: ExtractContext): string | null {
  for (const sentence of context.document.sentences)
    for (const place of sentence.places) if (place.city === city && place.country) return place.country;
  return null;
}

function mergedParticipants(story: Story): NonNullable<EventDraft['participants']> {
  const all = story.drafts
    .flatMap((draft) => draft.participants ?? [])
    .filter((participant) => story.row.parties.includes(participant.party));
  const named = new Set(
    all.filter((participant) => participant.person_id !== null).map((participant) => participant.party),
  );
  const rows = new Map<string, (typeof all)[number]>();
  for (const participant of all) {
    if (participant.person_id === null && named.has(participant.party)) continue;
    const key = `${participant.party} ${participant.person_id ?? ''}`;
    const known = rows.get(key);
    if (
      !known ||
      (known.role === 'participant' && participant.role !== 'participant') ||
      (known.title === null && participant.title !== null)
    )
      rows.set(
        key,
        known
          ? {
              ...participant,
              title: participant.title ?? known.title,
              role: participant.role === 'participant' ? known.role : participant.role,
            }
          : participant,
      );
  }
  return [...rows.values()].sort((a, b) =>
    a.party < b.party ? -1 : a.party > b.party ? 1 : (a.person_id ?? '') < (b.person_id ?? '') ? -1 : 1,
  );
}
