import { isDraftOf, type Refiner } from '../extractor.ts';
import { withDayOfNews } from './day-of-news.ts';
import type { MembershipDraft } from './drafts.ts';
import { FOUNDING } from './words.ts';

/** Drops "holds it" where the document reports how the place came about, and undated or coarser repetitions of a dated row. */
export const mergeMemberships: Refiner = {
  name: 'memberships/merge',
  refine: (drafts, context) => {
    const told = drafts.filter((draft) => isDraftOf(draft, 'memberships'));
    if (told.length === 0) return drafts;
    const memberships = withDayOfNews(told, context);
    const places = differentRows(memberships);
    return [
      ...drafts.filter((draft) => !isDraftOf(draft, 'memberships')),
      ...memberships.filter((draft) => !(places.get(placeKey(draft)) ?? []).some((other) => replaces(other, draft))),
    ];
  },
};

function placeKey({ row }: MembershipDraft): string {
  return `${row.member} ${row.organization}`;
}

/** By member and organization the first of equal rows; no row replaces its equal. */
function differentRows(memberships: readonly MembershipDraft[]): ReadonlyMap<string, readonly MembershipDraft[]> {
  const places = new Map<string, MembershipDraft[]>();
  const seen = new Set<string>();
  for (const draft of memberships) {
    const place = placeKey(draft);
    const key = `${place} ${draft.row.change} ${draft.row.role} ${draft.row.date}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const known = places.get(place);
    if (known) known.push(draft);
    else places.set(place, [draft]);
  }
  return places;
}

/** "As a founding member": it was there before any election. */
function isFounder({ sentence }: MembershipDraft): boolean {
  return sentence.tokens.some(({ norm }) => FOUNDING.test(norm));
}

function replaces(better: MembershipDraft, draft: MembershipDraft): boolean {
  if (better.row.member !== draft.row.member || better.row.organization !== draft.row.organization) return false;
  // "was elected a member", "became a member": the same seat.
  if (
    draft.row.change === 'joined' &&
    draft.row.date === null &&
    !isFounder(draft) &&
    better.row.change === 'elected' &&
    better.row.role === draft.row.role
  )
    return true;
  if (draft.row.change === 'held' && draft.row.role !== 'chair') {
    const same =
      better.row.role === draft.row.role ||
      (draft.row.role === 'participant' && better.row.role === 'member') ||
      (draft.row.role === 'member' && better.row.role === 'participant');
    if (same && (better.row.change === 'joined' || better.row.change === 'elected')) return true;
    return (
      better.row.change === 'held' &&
      better.row.role !== 'chair' &&
      draft.row.role === 'participant' &&
      better.row.role !== 'participant'
    );
  }
  if (
    better.row.change !== draft.row.change ||
    better.row.role !== draft.row.role ||
    better.row.date === draft.row.date
  )
    return false;
  if (better.row.date === null) return false;
  return (
    draft.row.date === null ||
    (better.row.date.length > draft.row.date.length && better.row.date.startsWith(draft.row.date))
  );
}
