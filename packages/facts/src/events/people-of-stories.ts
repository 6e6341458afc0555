import { collect } from '@diplomatic-relations/engine';
import type { Story } from './story.ts';

/** Somebody is named in both. */
export function sharesPerson(a: Story, b: Story): boolean {
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
export function isSessionOfOthers(a: Story, b: Story): boolean {
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
export function namesOthers(a: Story, b: Story): boolean {
  const others = new Set(sidesNamedIn(b));
  return !sharesPerson(a, b) && sidesNamedIn(a).some((party) => others.has(party));
}
