import { collect, daysBetween } from '@diplomatic-relations/engine';
import { numberedApart } from './ordinals.ts';
import type { EventDraft } from './sketch.ts';
import type { EventDraftRow, Story } from './story.ts';
import { sameTime, spanDays } from './times.ts';
import type { EventKind } from './words.ts';

/** Kinds that one event may be called by in turn. */
export const TALKS = new Set<EventKind>(['meeting', 'consultations', 'call']);

const GATHERINGS = new Set<EventKind>(['summit', 'conference']);

/** True where two stories tell of one event. */
export function isSameEvent(a: Story, b: Story): boolean {
  const statuses = a.row.status === b.row.status || ((a.mention || b.mention) && a.row.date !== b.row.date);
  if (statuses && isSameGathering(a.row, b.row)) return true;
  if (!statuses || !partiesAgree(a.row, b.row)) return false;
  if (a.row.kind === 'visit' && b.row.kind === 'visit' && goesElsewhere(a, b)) return false;
  const undated = a.row.date === null || b.row.date === null;
  if (undated && TALKS.has(a.row.kind) && TALKS.has(b.row.kind) && isOfOthers(a, b)) return false;
  if (undated && isSessionOfOthers(a, b)) return false;
  if (
    undated &&
    a.row.date !== b.row.date &&
    a.row.kind === 'meeting' &&
    b.row.kind === 'meeting' &&
    isElsewhere(a.row, b.row)
  )
    return false;
  if (toldApart(a, b) || isOfTwoBesideThree(a.row, b.row)) return false;
  if (undated && isOldHistory(a, b)) return false;
  if (undated && a.row.kind === 'visit' && isToldEarlier(a) !== isToldEarlier(b)) return false;
  const equal = a.row.kind === b.row.kind;
  const alike =
    equal ||
    (undated && TALKS.has(a.row.kind) && TALKS.has(b.row.kind)) ||
    (GATHERINGS.has(a.row.kind) && GATHERINGS.has(b.row.kind) && sharesName(a.row, b.row)) ||
    resumesGathering(a, b) ||
    resumesReception(a, b);
  if (!alike || tellsOfEarlier(a.row) !== tellsOfEarlier(b.row)) return false;
  if (undated && isFollowed(a) !== isFollowed(b)) return false;
  if (undated && a.row.kind === 'ceremony' && a.row.date !== b.row.date && namesOthers(a, b)) return false;
  if (undated) {
    const undatedOne = a.row.date === null ? a : b;
    if (
      a.row.date !== b.row.date &&
      !undatedOne.reported &&
      !undatedOne.mention &&
      !sharesName(a.row, b.row) &&
      !sameSegment(a, b) &&
      !sameCompany(a, b) &&
      !sharesPerson(a, b)
    )
      return false;
  } else if (!sameTime(a.row.date as string, b.row.date as string)) return false;
  else if (a.row.date !== b.row.date && !overlapsClosely(a, b)) return false;
  if (numberedApart(a.row.name, b.row.name)) return false;
  return !(
    a.row.name &&
    b.row.name &&
    !sharesName(a.row, b.row) &&
    a.row.kind !== 'meeting' &&
    a.row.kind !== 'consultations'
  );
}

/** "held meetings with A and B, and attended a meeting with C, D and A": one sentence tells of both. */
function toldApart(a: Story, b: Story): boolean {
  const [few, many] = [a, b].map(({ row }) => row.parties.length).sort((x, y) => x - y) as [number, number];
  return (
    a.row.kind === 'meeting' &&
    b.row.kind === 'meeting' &&
    few === 2 &&
    many > 3 &&
    a.drafts.at(-1)?.sentence === b.drafts[0]?.sentence
  );
}

/** "hosted his Peruvian counterpart … and then took part in the trilateral dialogue": where three meet as three, two of them met apart. */
function isOfTwoBesideThree(a: EventDraftRow, b: EventDraftRow): boolean {
  const [few, many] = a.parties.length < b.parties.length ? [a, b] : [b, a];
  return few.parties.length === 2 && many.parties.length === 3 && /\btrilateral\b/i.test(many.name ?? '') && !few.name;
}

/** "the 60th Cocoa Conference", at which A and B met, and "the Cocoa Conference" of which C told; the Union's summit and leaders' meeting that was called off. */
function isSameGathering(a: EventDraftRow, b: EventDraftRow): boolean {
  if (!GATHERINGS.has(a.kind) || a.kind !== b.kind) return false;
  if (a.date !== null && b.date !== null && !sameTime(a.date, b.date)) return false;
  const cancelled = a.status === 'cancelled' && (a.date === null || b.date === null);
  if (cancelled && a.parties.join() === b.parties.join()) return !numberedApart(a.name, b.name);
  const bare = [a, b].some(({ parties }) => parties.every((party) => !party.startsWith('org:')));
  const words = (name: string | null): number => name?.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length ?? 0;
  return (
    bare &&
    a.date !== null &&
    b.date !== null &&
    Math.min(words(a.name), words(b.name)) > 2 &&
    sharesName(a, b) &&
    !numberedApart(a.name, b.name)
  );
}

/** Talks in New York beside the Assembly, and talks in Lima beside a forum. */
function isElsewhere(a: EventDraftRow, b: EventDraftRow): boolean {
  if (a.place_basis !== 'stated' || b.place_basis !== 'stated') return false;
  const apart = a.city !== null && b.city !== null ? a.city !== b.city : a.country !== b.country;
  return apart && a.country !== null && b.country !== null;
}

/** A visit of one to the other is not a visit of the other to the one. */
function goesElsewhere(first: Story, second: Story): boolean {
  const [a, b] = [first.row, second.row];
  return (
    // Where a visit is only mentioned, its goal is a guess, unless somebody else went there at another time.
    ([first, second].every(({ drafts }) => drafts.some(({ rule }) => rule !== 'events/told')) ||
      (a.date !== null && b.date !== null && a.date !== b.date && a.level !== b.level && isElsewhere(a, b))) &&
    a.country !== null &&
    b.country !== null &&
    a.country !== b.country &&
    a.parties.includes(a.country) &&
    b.parties.includes(b.country)
  );
}

/** "The session began with …" after "a session of the Council of the Union": the gathering told before. */
function resumesGathering(a: Story, b: Story): boolean {
  const shared = a.row.parties.some((party) => party.startsWith('org:') && b.row.parties.includes(party));
  return (
    GATHERINGS.has(a.row.kind) &&
    TALKS.has(b.row.kind) &&
    b.row.kind !== 'call' &&
    b.row.name === null &&
    shared &&
    a.row.date === b.row.date
  );
}

/** "The reception was attended by …" after "the Amir received N", "at his reception for N": where he was received. */
function resumesReception(a: Story, b: Story): boolean {
  return (
    a.row.kind === 'meeting' &&
    b.row.kind === 'ceremony' &&
    b.row.name === null &&
    a.drafts.some((draft) => draft.rule === 'events/received' || hasReception(draft, /^(?:an?|his|her|the|'s|’s)$/)) &&
    b.drafts.every((draft) => hasReception(draft, /^the$/))
  );
}

function hasReception({ sentence: { tokens }, range }: EventDraft, article: RegExp): boolean {
  return tokens
    .slice(range.from, range.to)
    .some(({ norm }, i, words) => norm === 'reception' && article.test(words[i - 1]?.norm ?? ''));
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
  // "N met M earlier this year": the news of a day is not what a whole year is named for.
  if (date.length === 4) return true;
  const filled = `${end}-12-31`.slice(0, end.length === 4 ? 10 : end.length) + (end.length === 7 ? '-28' : '');
  return daysBetween(filled, told.published) > RECENT_DAYS;
}

/** "following the first round of talks, which was held in May": what the item's own event came after. */
function isFollowed({ drafts }: Story): boolean {
  return drafts.some(({ sentence: { tokens }, range }) => {
    const at = tokens[range.from - 1]?.norm === 'the' ? range.from - 2 : range.from - 1;
    const here = tokens[range.from]?.norm === 'the' ? range.from - 1 : at;
    return tokens[here]?.norm === 'following' && tokens[here - 1]?.norm === ',';
  });
}

/** "the previous consultations": not those of the item. */
function tellsOfEarlier(row: EventDraftRow): boolean {
  return row.name !== null && /^(?:previous|last|prior|preceding|earlier)\b/i.test(row.name);
}

function sharesPerson(a: Story, b: Story): boolean {
  const first = new Set(namedIn(a));
  return namedIn(b).some((person) => first.has(person));
}

/** The parties of which somebody is named. */
function sidesNamedIn(story: Story): string[] {
  const participants = collect(story.drafts, (draft) => draft.participants ?? []);
  return [...new Set(collect(participants, ({ party, person_id }) => (person_id ? [party] : [])))];
}

function namedIn(story: Story): string[] {
  return collect(
    collect(story.drafts, (draft) => draft.participants ?? []),
    (participant) => (participant.person_id ? [participant.person_id] : []),
  );
}

/** A call of the ministers, and the meeting of the presidents that it followed. */
export function isOfOthers(a: Story, b: Story): boolean {
  if (sharesPerson(a, b)) return false;
  const others = new Set(sidesNamedIn(b));
  return sidesNamedIn(a).filter((party) => others.has(party)).length > 1;
}

/** A session that the ministers chaired, and the President's meeting with one of them: he is of the one side, and was not in the session. */
function isSessionOfOthers(a: Story, b: Story): boolean {
  const session = [a, b].find(({ row }) => row.kind === 'consultations' && row.name !== null);
  const meeting = [a, b].find(({ row }) => row.kind === 'meeting');
  if (!session || !meeting || !sharesPerson(a, b)) return false;
  const chaired = namedOf(session);
  const met = namedOf(meeting);
  return (
    chaired.size > 1 &&
    [...met].some(([party, people]) => chaired.has(party) && people.every((one) => !chaired.get(party)?.includes(one)))
  );
}

/** Who is named of each party. */
function namedOf({ drafts }: Story): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const { party, person_id } of collect(drafts, (draft) => draft.participants ?? []))
    if (person_id) named.set(party, [...(named.get(party) ?? []), person_id]);
  return named;
}

/** Both name somebody of one side, and not the same: letters presented by one ambassador and years later by the next. */
function namesOthers(a: Story, b: Story): boolean {
  const others = new Set(sidesNamedIn(b));
  return !sharesPerson(a, b) && sidesNamedIn(a).some((party) => others.has(party));
}

/** "The 2nd consultations of A, B and C were held in Lima. C's director hosted a meeting with …": the same three right behind. */
function sameCompany(a: Story, b: Story): boolean {
  const gap = (b.drafts[0]?.sentence.index ?? 0) - (a.drafts.at(-1)?.sentence.index ?? 0);
  return (
    gap >= 0 &&
    gap <= 1 &&
    a.row.parties.length > 2 &&
    a.row.parties.length === b.row.parties.length &&
    a.row.parties.every((party) => b.row.parties.includes(party))
  );
}

function sameSegment(a: Story, b: Story): boolean {
  return a.drafts.at(-1)?.sentence.segment.start === b.drafts[0]?.sentence.segment.start;
}

/** A month or a year holds many meetings; it is the same one only where one date is a day within the other's few days. */
function overlapsClosely(first: Story, second: Story): boolean {
  const [a, b] = [first.row, second.row];
  const longer = Math.max(spanDays(a.date), spanDays(b.date));
  if (longer <= 31 || sharesName(a, b)) return true;
  // "X's visit earlier this year", in the story of another's visit
  return a.kind === 'visit' && !namesOthers(first, second) && isToldEarlier(first) === isToldEarlier(second);
}

/** "earlier this year": before what the item tells. */
function isToldEarlier({ drafts, row }: Story): boolean {
  return drafts.some(({ sentence: { tokens, resolvedDates } }) =>
    resolvedDates.some(
      ({ edtf, from }) =>
        edtf === row.date && (tokens[from]?.norm === 'earlier' || tokens[from - 1]?.norm === 'earlier'),
    ),
  );
}

/** True where most words of the shorter name stand in the other. */
export function sharesName(a: EventDraftRow, b: EventDraftRow): boolean {
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

/** True where the smaller set of parties is part of the larger. */
export function partiesAgree(a: EventDraftRow, b: EventDraftRow): boolean {
  const shared = a.parties.filter((party) => b.parties.includes(party)).length;
  return shared > 0 && shared >= Math.min(a.parties.length, b.parties.length);
}
