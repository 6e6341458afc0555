import { daysBetween } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { FactDate } from '../shared/dates.ts';
import { saysDuringVisit } from '../shared/during-visit.ts';
import { isStandingPage } from '../shared/genres.ts';
import { type LeadDay, leadDay } from '../shared/lead-day.ts';
import { isReducedPassive } from '../shared/reduced-passive.ts';
import { CONTACTS, TALKS } from './kinds.ts';
import { isOfOthers } from './people-of-stories.ts';
import { partiesAgree } from './same-event.ts';
import type { EventDraft } from './sketch.ts';
import type { Story } from './story.ts';
import { sameTime } from './times.ts';

/** "On the same day" is the day of the event told before. */
export function carrySameDay(events: readonly EventDraft[]): EventDraft[] {
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

/** "Statement on the visit of President N to Peru", "N hosts M": a title leaves it to the text whether it lies ahead. */
export function announcedVisits(events: readonly EventDraft[]): EventDraft[] {
  const inText = events.filter((event) => CONTACTS.has(event.row.kind) && event.sentence.segment.kind !== 'title');
  return events.map((event) => {
    if (event.sentence.segment.kind !== 'title' || !CONTACTS.has(event.row.kind)) return event;
    if (event.row.status !== 'held' || (event.row.date !== null && event.row.date_basis !== 'relative')) return event;
    const visit = event.row.kind === 'visit';
    const first = inText.find((other) => (!visit || other.row.kind === 'visit') && partiesAgree(other.row, event.row));
    if (first?.row.status !== 'planned') return event;
    // "PM goes to Lima Friday": which Friday, the text says.
    const date = event.row.date === null ? {} : { date: first.row.date, date_basis: first.row.date_basis };
    return { ...event, row: { ...event.row, status: 'planned', ...date } };
  });
}

/** On a standing page, talks "during the visit" or told right behind it in its paragraph take its date. */
export function carryVisits(events: readonly EventDraft[], context: ExtractContext): EventDraft[] {
  const told: EventDraft[] = [];
  for (const event of events) {
    const visit = event.row.date === null && event.row.status === 'held' ? visitAround(event, told, context) : null;
    told.push(
      visit ? { ...event, row: { ...event.row, date: visit.row.date, date_basis: visit.row.date_basis } } : event,
    );
  }
  return told;
}

function visitAround(event: EventDraft, told: readonly EventDraft[], context: ExtractContext): EventDraft | null {
  if (!TALKS.has(event.row.kind) || event.row.mode === 'phone' || event.row.mode === 'virtual') return null;
  const { sentence } = event;
  const within = saysDuringVisit(sentence);
  if (!within && sentence.resolvedDates.length > 0) return visitOfSentence(event, told);
  if (!within && !isStandingPage(context)) return null;
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

/** "paid a visit to Peru in May 2015 and held talks with N": the visit that the same sentence tells of, its only date told before. */
function visitOfSentence({ sentence, row }: EventDraft, told: readonly EventDraft[]): EventDraft | null {
  const { resolvedDates, clauses } = sentence;
  if (resolvedDates.length > 1 || clauses.some(({ link, index }) => index > 0 && link !== 'coordinate')) return null;
  return (
    told.findLast(
      (other) =>
        other.sentence === sentence &&
        !other.sketch.mention &&
        other.row.kind === 'visit' &&
        other.row.status === 'held' &&
        other.row.date === resolvedDates[0]?.edtf &&
        partiesAgree(other.row, row),
    ) ?? null
  );
}

/** Undated events of the item's own story take the date of the visit that they fall within, of the item's main event, else of the item. */
export function dateStories(told: readonly Story[], context: ExtractContext): Story[] {
  const documentDate = context.document.date;
  const stories = told.map((story) => withLastDay(story, documentDate));
  const visits = stories.filter(
    (story) => story.row.kind === 'visit' && story.row.date !== null && story.row.status === 'held' && !isSince(story),
  );
  const main = stories.find(
    (story) =>
      story.reported &&
      !isSince(story) &&
      story.row.date !== null &&
      story.row.status === 'held' &&
      isNear(story.row.date, documentDate),
  );
  const lead = main ? null : leadDay(context.document);
  const dated = stories.map((story) => {
    if (story.row.date !== null || story.row.status !== 'held') return story;
    if (!story.reported || (main && main !== story && TALKS.has(story.row.kind) && isOfOthers(main, story)))
      return story;
    const visit = visits.find(
      (candidate) =>
        story.row.kind !== 'visit' &&
        partiesAgree(candidate.row, story.row) &&
        isNear(candidate.row.date, documentDate),
    );
    if (main !== undefined && isOtherJourney(story, main)) return story;
    const source = visit ?? (main && isArrivalBefore(story, main) ? undefined : main);
    const date: FactDate = source
      ? { date: source.row.date, date_basis: source.row.date_basis }
      : ((lead && !isOfSomebodyElse(story, lead) ? lead.date : null) ?? {
          date: documentDate,
          date_basis: documentDate ? 'document' : null,
        });
    return { ...story, row: { ...story.row, ...date } };
  });
  return dated.map((story) =>
    story.row.date === null && story.row.status === 'planned' && TALKS.has(story.row.kind)
      ? withPlannedVisit(story, dated, documentDate)
      : story,
  );
}

/** "the consensus reached during the visit of N", in the news of talks with others; "… of N to Peru", in the news of talks held in Kenya: another time. */
function isOtherJourney({ row, drafts }: Story, main: Story): boolean {
  if (row.kind !== 'visit' || !drafts.every(({ rule }) => rule === 'events/told')) return false;
  if (main.row.kind !== 'visit' && drafts.every(isWithinReached) && !sharesSomebody(drafts, main)) return true;
  return (
    row.country !== null &&
    main.row.country !== null &&
    row.country !== main.row.country &&
    row.parties.includes(main.row.country)
  );
}

/** "the issues agreed during the visit of N": within words on a thing. */
function isWithinReached({ sentence, range }: EventDraft): boolean {
  return sentence.clauses.some(
    (clause) => isReducedPassive(clause) && clause.from <= range.from && range.from < clause.to,
  );
}

function sharesSomebody(drafts: readonly EventDraft[], main: Story): boolean {
  const people = drafts.flatMap(({ participants = [] }) => participants.flatMap(({ person_id }) => person_id ?? []));
  return main.drafts.some(({ participants = [] }) =>
    participants.some(({ person_id }) => person_id !== null && people.includes(person_id)),
  );
}

/** "N arrived in Lima. … On 7 May the joint commission sat": the news is that he came, whatever is dated further down. */
function isArrivalBefore(story: Story, main: Story): boolean {
  if (story.row.kind !== 'visit' || main.row.kind === 'visit') return false;
  const [first] = story.drafts;
  const later = main.drafts[0];
  return (
    first !== undefined &&
    later !== undefined &&
    first.sentence.index <= later.sentence.index &&
    story.drafts.some(({ sentence }) =>
      sentence.clauses.some(({ lemma, form }) => lemma === 'arrive' && form === 'finite'),
    )
  );
}

/** "began a visit on Monday, which will last until Thursday", "is in Lima until 5 May": from its first day, else from the item's, to its last. */
function withLastDay(story: Story, documentDate: string | null): Story {
  const { row, drafts } = story;
  if (row.kind !== 'visit' || row.status !== 'held' || (row.date !== null && row.date.length !== 10)) return story;
  const first = row.date ?? (story.reported ? documentDate : null);
  if (first?.length !== 10) return story;
  const last = drafts
    .flatMap(({ sentence }) => sentence.resolvedDates)
    .find(({ until, edtf }) => until === true && edtf.length === 10 && edtf > first)?.edtf;
  if (last === undefined || daysBetween(first, last) > LONGEST) return story;
  return { ...story, row: { ...row, date: `${first}/${last}`, date_basis: row.date_basis ?? 'completed' } };
}

/** Days beyond which "until" is no visit's end. */
const LONGEST = 21;

/** "has been in Lima since Monday": only the day of coming is known. */
function isSince({ drafts, row }: Story): boolean {
  return drafts.some(({ sentence }) =>
    sentence.resolvedDates.some(({ since, edtf }) => since && row.date !== null && edtf.startsWith(row.date)),
  );
}

/** What a person does who is none of those that the sentence with the day names is another story. */
function isOfSomebodyElse(story: Story, lead: LeadDay): boolean {
  const told = lead.sentence.people.filter(({ name }) => name !== null);
  if (told.length === 0) return false;
  return story.drafts.some(({ sentence }) => {
    if (sentence.index <= lead.sentence.index) return false;
    const subject = sentence.clauses.find(({ form, subject }) => form === 'finite' && subject !== null)?.subject;
    if (!subject) return false;
    return sentence.people.some(
      ({ fullName, name, from, to }) =>
        name !== null && from < subject.to && subject.from < to && !told.some((person) => person.fullName === fullName),
    );
  });
}

/** Talks to come take the date of the visit to come, or of one that goes on. */
function withPlannedVisit(story: Story, stories: readonly Story[], documentDate: string | null): Story {
  const visit = stories.find(
    (other) =>
      other.row.kind === 'visit' &&
      other.row.date !== null &&
      (other.row.status === 'planned' ||
        goesOn(other.row.date, documentDate) ||
        (other.row.status === 'held' && hasJustBegun(other.row.date, documentDate) && !isForAnotherTime(story)) ||
        (other.row.date === documentDate && story.drafts.some(({ sentence }) => saysDuringVisit(sentence)))) &&
      partiesAgree(other.row, story.row),
  );
  return visit ? { ...story, row: { ...story.row, date: visit.row.date, date_basis: visit.row.date_basis } } : story;
}

/** Days in which a visit of which nobody says how long it lasts still goes on. */
const STAY_DAYS = 2;

/** "arrived yesterday": the guest is still there. */
function hasJustBegun(date: string, documentDate: string | null): boolean {
  if (documentDate?.length !== 10 || date.length < 10) return false;
  const days = daysBetween(date, documentDate);
  return days >= 0 && days <= STAY_DAYS;
}

/** "will meet again", "at their next meeting": not while the guest is there. */
function isForAnotherTime({ drafts }: Story): boolean {
  return drafts.some(({ sentence: { tokens } }) =>
    tokens.some(({ norm }) =>
      /^(?:again|next|soon|future|later|return|invited?|invitation|upcoming|forthcoming)$/.test(norm),
    ),
  );
}

/** The visit's last day is still ahead. */
function goesOn(date: string, documentDate: string | null): boolean {
  const [start, end] = date.split('/');
  return (
    start !== undefined &&
    end?.length === 10 &&
    documentDate?.length === 10 &&
    start <= documentDate &&
    documentDate < end
  );
}

function isNear(date: string | null, documentDate: string | null): boolean {
  // Where nobody knows when the item was written, only a day can be its story's.
  if (date === null || documentDate === null) return date !== null && /^\d{4}-\d\d-\d\d/.test(date);
  // "Earlier this year": not when the news of a day took place.
  if (date.length === 4 && documentDate.length === 10) return false;
  if (date.length < 10 || documentDate.length < 10) return sameTime(date, documentDate);
  const [start, end = start] = date.split('/') as [string, string?];
  return daysBetween(start, documentDate) >= -1 && daysBetween(end, documentDate) <= 14;
}
