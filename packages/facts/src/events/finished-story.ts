import { collect } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';
import { TALKS } from './kinds.ts';
import type { EventDraft } from './sketch.ts';
import type { EventDraftRow, Story } from './story.ts';

/** The drafts of a story with its one row, placed and with its participants; none where it says too little. */
export function finishedStory(story: Story, context: ExtractContext): EventDraft[] {
  let row: EventDraftRow =
    story.row.kind === 'meeting' && story.row.mode === 'phone' ? { ...story.row, kind: 'call' } : story.row;
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
  // What is named beside a call is what was spoken of.
  if (row.kind === 'call') row = { ...row, city: null, country: null, place_basis: null };
  const participants = mergedParticipants(story);
  return story.drafts.map((draft) => ({ ...draft, row, participants }));
}

/** News from a city where one of the parties is at home took place there. */
function withDateline(row: EventDraftRow, context: ExtractContext): EventDraftRow {
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
  const all = collect(story.drafts, (draft) => draft.participants ?? []).filter((participant) =>
    story.row.parties.includes(participant.party),
  );
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
