import { GATHERINGS, TALKS } from './kinds.ts';
import { numberedApart } from './ordinals.ts';
import { isOfOthers, isSessionOfOthers, namesOthers, sharesPerson } from './people-of-stories.ts';
import { isSameGathering } from './same-gathering.ts';
import { sharesName } from './shares-name.ts';
import type { EventDraft } from './sketch.ts';
import type { EventDraftRow, Story } from './story.ts';
import { sameTime, spanDays } from './times.ts';
import { isFollowed, isOldHistory, isToldEarlier, tellsOfEarlier } from './told-of-before.ts';

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

/** True where the smaller set of parties is part of the larger. */
export function partiesAgree(a: EventDraftRow, b: EventDraftRow): boolean {
  const shared = a.parties.filter((party) => b.parties.includes(party)).length;
  return shared > 0 && shared >= Math.min(a.parties.length, b.parties.length);
}
