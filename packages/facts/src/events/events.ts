import type { ResolvedDate } from '@diplomatic-relations/engine';
import type { Extractor } from '../extractor.ts';
import { credentialsDrafts } from './credentials.ts';
import { encounterDrafts } from './encounters.ts';
import type { EventScene } from './frame.ts';
import { inaugurationDrafts } from './inaugurations.ts';
import { journeyDrafts } from './journeys.ts';
import { sidelinesName } from './noun-setting.ts';
import { eventNouns } from './nouns.ts';
import { occasionDrafts } from './occasions.ts';
import { rowDrafts } from './rows.ts';
import type { EventDraft } from './sketch.ts';
import { nounDate } from './times.ts';

/** Meetings, visits, calls, sessions, summits, conferences, ceremonies, trainings, exercises and cultural events. */
export const eventsExtractor: Extractor = {
  name: 'events',
  extract: (sentence, context) => {
    if (sentence.segment.kind === 'heading') return [];
    const nouns = eventNouns(sentence);
    const held = nouns.map((noun) => nounDate(sentence, noun)).filter((date): date is ResolvedDate => date !== null);
    const scene: EventScene = { sentence, context, nouns, held };
    const rows = rowDrafts(scene);
    if (rows.length > 0) return rows;
    const drafts = [
      ...encounterDrafts(scene),
      ...journeyDrafts(scene),
      ...credentialsDrafts(scene),
      ...inaugurationDrafts(scene),
      ...occasionDrafts(scene),
    ];
    return withOccasion(drafts, sidelinesName(scene));
  },
};

function withOccasion(drafts: readonly EventDraft[], name: string | null): EventDraft[] {
  if (name === null) return [...drafts];
  return drafts.map((draft) =>
    draft.row.occasion === null &&
    draft.row.name !== name &&
    (draft.row.kind === 'meeting' || draft.row.kind === 'consultations')
      ? { ...draft, row: { ...draft.row, occasion: name } }
      : draft,
  );
}
