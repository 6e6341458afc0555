import type { ResolvedDate } from '@diplomatic-relations/engine';
import type { Extractor } from '../extractor.ts';
import { cueTable, verbCuesIn } from '../shared/cues.ts';
import { arrivalRolls } from './arrival-rolls.ts';
import { attendedOrganizationDrafts, BESIDE_WORDS, besideOrganizationDrafts } from './beside-organizations.ts';
import { CREDENTIALS_VERBS, credentialsDrafts } from './credentials.ts';
import { ENCOUNTER_VERBS } from './encounter-verbs.ts';
import { encounterDrafts } from './encounters.ts';
import type { EventScene } from './frame.ts';
import { furtherOfSeries } from './further-of-series.ts';
import { withFurtherSessions } from './further-sessions.ts';
import { GATHERED_WORDS, gatheredDrafts } from './gathered-drafts.ts';
import { gatheringRollDrafts } from './gathering-rolls.ts';
import { INAUGURATION_VERBS, inaugurationDrafts } from './inaugurations.ts';
import { JOURNEY_VERBS, journeyDrafts } from './journeys.ts';
import { nextStops } from './next-stops.ts';
import { nounDate } from './noun-date.ts';
import { sidelinesName } from './noun-setting.ts';
import { type EventNoun, eventNouns } from './nouns.ts';
import { numberedOrganizationDrafts } from './numbered-organizations.ts';
import { occasionDrafts } from './occasions.ts';
import { repeatedDrafts } from './repeated.ts';
import { RETURN_VERBS, returnVisitDrafts } from './return-visits.ts';
import { rowDrafts } from './rows.ts';
import { sessionRollDrafts } from './session-rolls.ts';
import type { EventDraft } from './sketch.ts';
import { visitPurposes, visitsForGatherings } from './visit-purposes.ts';
import { VISITOR_WORDS, visitRollDrafts } from './visit-rolls.ts';
import { visitorRolls } from './visitor-rolls.ts';
import { GERUNDS, whileGerundDrafts } from './while-gerunds.ts';
import { EVENT_NOUNS } from './words.ts';

const ENCOUNTER = 1;
const JOURNEY = 2;
const CREDENTIALS = 4;
const INAUGURATION = 8;
const RETURN = 32;
const VERBS = ENCOUNTER | JOURNEY | CREDENTIALS | INAUGURATION | RETURN;
const NOUN = 16;
const BESIDE = 64;
const GERUND = 128;
const GATHERED = 256;
const ROLL = 512;

/** The frames that a word wakes. */
const CUES = cueTable(
  [ENCOUNTER, ENCOUNTER_VERBS],
  [JOURNEY, JOURNEY_VERBS],
  [CREDENTIALS, CREDENTIALS_VERBS],
  [INAUGURATION, INAUGURATION_VERBS],
  [RETURN, RETURN_VERBS],
  [NOUN, EVENT_NOUNS.keys()],
  [BESIDE, BESIDE_WORDS],
  [GERUND, GERUNDS],
  [GATHERED, GATHERED_WORDS],
  [ROLL, VISITOR_WORDS],
);

/** Meetings, visits, calls, sessions, summits, conferences, ceremonies, trainings, exercises and cultural events. */
export const eventsExtractor: Extractor = {
  name: 'events',
  cues: CUES,
  always: true,
  extract: (sentence, context, cues) => {
    const { kind, headings } = sentence.segment;
    // Without a word for an event only a row under a heading tells of one.
    if (kind === 'heading' || (cues === 0 && headings.length === 0)) return [];
    const nouns = cues & NOUN ? withFurtherSessions(sentence, eventNouns(sentence), context.document) : NO_NOUNS;
    const held: ResolvedDate[] = [];
    for (const noun of nouns) {
      const date = nounDate(sentence, noun);
      if (date !== null) held.push(date);
    }
    const scene: EventScene = { sentence, context, nouns, held };
    const rows = rowDrafts(scene);
    if (rows.length > 0) return rows;
    const gathering = gatheringRollDrafts(scene);
    if (gathering.length > 0) return gathering;
    const sessions = sessionRollDrafts(scene);
    if (sessions.length > 0) return sessions;
    const roll = cues & (NOUN | JOURNEY | ROLL) ? visitRollDrafts(scene) : [];
    if (roll.length > 0) return roll;
    const gathered = cues & GATHERED ? gatheredDrafts(scene) : [];
    if (gathered.length > 0) return gathered;
    const told = cues & VERBS ? verbCuesIn(sentence, CUES) : 0;
    const drafts = [
      ...(told & ENCOUNTER ? encounterDrafts(scene) : []),
      ...(told & JOURNEY ? journeysOf(scene) : []),
      ...(told & CREDENTIALS ? credentialsDrafts(scene) : []),
      ...(told & INAUGURATION ? inaugurationDrafts(scene) : []),
      ...(told & RETURN ? returnVisitDrafts(scene) : []),
      ...(nouns.length > 0 ? occasionDrafts(scene) : []),
      ...(cues & NOUN ? numberedOrganizationDrafts(scene) : []),
      ...(cues & BESIDE ? besideOrganizationDrafts(scene) : []),
      ...(cues & NOUN ? attendedOrganizationDrafts(scene) : []),
      ...(cues & GERUND ? whileGerundDrafts(scene) : []),
    ];
    if (drafts.length === 0) return drafts;
    return [
      ...visitsForGatherings(scene, withOccasion(drafts, sidelinesName(scene))),
      ...repeatedDrafts(scene, drafts),
      ...furtherOfSeries(scene, drafts),
      ...nextStops(scene, drafts),
      ...visitorRolls(scene, drafts),
      ...visitPurposes(scene, drafts),
    ];
  },
};

/** Those whom a roll names arrived one by one. */
function journeysOf(scene: EventScene): EventDraft[] {
  const arrived = arrivalRolls(scene);
  return arrived.length > 0 ? arrived : journeyDrafts(scene);
}

const NO_NOUNS: readonly EventNoun[] = [];

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
