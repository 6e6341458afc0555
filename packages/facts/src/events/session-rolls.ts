import { type ResolvedSentence, segmentDate } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { eventDraft } from './draft.ts';
import { type EventScene, partiesOf } from './frame.ts';
import { headingSentences } from './heading-sentences.ts';
import { eventNouns } from './nouns.ts';
import { isOrdinal } from './ordinals.ts';
import { destinations } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates, isAfter } from './times.ts';

const ROLL = /\b(?:sessions|meetings|rounds)\b/i;
/** Words that a row of a session may have. */
const LONGEST = 20;

/** "Sessions of the A-B Joint Committee" and rows of dates and places, or of numbers and dates: each is a session of the two. */
export function sessionRollDrafts(scene: EventScene): EventDraft[] {
  const { sentence, context } = scene;
  if (sentence.tokens.length > LONGEST || sentence.clauses.some(({ form }) => form === 'finite')) return [];
  const heading = headingSentences(scene).at(-1);
  if (heading === undefined || !ROLL.test(context.document.text.slice(heading.start, heading.end))) return [];
  if (!eventNouns(heading).some(({ kind }) => kind === 'consultations')) return [];
  const row = segmentDate(sentence);
  const dates = eventDates(sentence);
  const date = row ?? (dates.length === 1 ? (dates[0] ?? null) : null);
  if (date === null || (row !== null && dates.length > 0)) return [];
  const parties = partiesOfSeries(scene, heading);
  const { place, parties: hosts } = destinations(sentence, { from: 0, to: sentence.tokens.length });
  const numbered = sentence.tokens.slice(0, 3).some(({ norm }) => isOrdinal(norm));
  if (parties === null || !(numbered || place.city !== null)) return [];
  if (hosts.some((host) => !parties.includes(host)) || sentence.people.length > 0) return [];
  const when = factDate(date);
  return [
    eventDraft(sentence, {
      kind: 'consultations',
      status: isAfter(when.date, context.document.date) ? 'planned' : 'held',
      parties,
      date: when,
      place,
      range: { from: 0, to: sentence.tokens.length },
      rule: 'events/session-roll',
      name: null,
      people: [],
    }),
  ];
}

/** The two whose mechanism the heading names, else those whom the page is about. */
function partiesOfSeries({ context }: EventScene, heading: ResolvedSentence): readonly string[] | null {
  const named = partiesOf(heading, [{ from: 0, to: heading.tokens.length }]);
  const two = named.length === 0 ? context.document.mainPair : named;
  return two?.length === 2 && two.some(isState) ? two : null;
}
