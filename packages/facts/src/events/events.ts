import type { ResolvedDate } from '@diplomatic-relations/engine';
import type { Extractor } from '../extractor.ts';
import { cueTable, verbCuesIn } from '../shared/cues.ts';
import { CREDENTIALS_VERBS, credentialsDrafts } from './credentials.ts';
import { ENCOUNTER_VERBS, encounterDrafts } from './encounters.ts';
import type { EventScene } from './frame.ts';
import { INAUGURATION_VERBS, inaugurationDrafts } from './inaugurations.ts';
import { JOURNEY_VERBS, journeyDrafts } from './journeys.ts';
import { sidelinesName } from './noun-setting.ts';
import { eventNouns } from './nouns.ts';
import { occasionDrafts } from './occasions.ts';
import { rowDrafts } from './rows.ts';
import type { EventDraft } from './sketch.ts';
import { nounDate } from './times.ts';

const ENCOUNTER = 1;
const JOURNEY = 2;
const CREDENTIALS = 4;
const INAUGURATION = 8;

/** The frames that a verb wakes. */
const CUES = cueTable(
  [ENCOUNTER, ENCOUNTER_VERBS],
  [JOURNEY, JOURNEY_VERBS],
  [CREDENTIALS, CREDENTIALS_VERBS],
  [INAUGURATION, INAUGURATION_VERBS],
);

/** Meetings, visits, calls, sessions, summits, conferences, ceremonies, trainings, exercises and cultural events. */
export const eventsExtractor: Extractor = {
  name: 'events',
  always: true,
  extract: (sentence, context) => {
    if (sentence.segment.kind === 'heading') return [];
    const nouns = eventNouns(sentence);
    const held: ResolvedDate[] = [];
    for (const noun of nouns) {
      const date = nounDate(sentence, noun);
      if (date !== null) held.push(date);
    }
    const scene: EventScene = { sentence, context, nouns, held };
    const rows = rowDrafts(scene);
    if (rows.length > 0) return rows;
    const told = verbCuesIn(sentence, CUES);
    const drafts = [
      ...(told & ENCOUNTER ? encounterDrafts(scene) : []),
      ...(told & JOURNEY ? journeyDrafts(scene) : []),
      ...(told & CREDENTIALS ? credentialsDrafts(scene) : []),
      ...(told & INAUGURATION ? inaugurationDrafts(scene) : []),
      ...(nouns.length > 0 ? occasionDrafts(scene) : []),
    ];
    return drafts.length > 0 ? withOccasion(drafts, sidelinesName(scene)) : drafts;
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
