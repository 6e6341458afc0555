import { type PartyId, type ResolvedSentence, segmentDate } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { eventDraft } from './draft.ts';
import { type EventScene, partiesOf } from './frame.ts';
import { gatheringOwner } from './gathering-owners.ts';
import { headingSentences } from './heading-sentences.ts';
import { type EventNoun, eventNouns } from './nouns.ts';
import { destinations } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates, isAfter } from './times.ts';

const ROLL = /\b(?:meetings|summits|conferences|sessions|editions|assemblies|forums|chogms)\b/i;
/** Words that a row of dates and places may have besides. */
const LONGEST = 24;

/** "List of summits" and rows of dates and places: each is one of the organization whose summit the text is about. */
export function gatheringRollDrafts(scene: EventScene): EventDraft[] {
  const { sentence, context } = scene;
  if (sentence.tokens.length > LONGEST || sentence.clauses.some(({ form }) => form === 'finite')) return [];
  const headings = headingSentences(scene);
  if (!isRoll(scene, headings.at(-1))) return [];
  const row = segmentDate(sentence);
  const dates = eventDates(sentence);
  const date = row ?? (dates.length === 1 ? (dates[0] ?? null) : null);
  if (date === null || (row !== null && dates.length > 0)) return [];
  const { place } = destinations(sentence, { from: 0, to: sentence.tokens.length });
  if (place.city === null && place.country === null) return [];
  const series = seriesOfPage(scene, headings);
  if (series === null) return [];
  const when = factDate(date);
  return [
    eventDraft(sentence, {
      kind: series.kind,
      status: isAfter(when.date, context.document.date) ? 'planned' : 'held',
      parties: [series.owner],
      date: when,
      place,
      range: { from: 0, to: sentence.tokens.length },
      rule: 'events/gathering-roll',
      name: null,
      people: [],
    }),
  ];
}

const COLUMNS = /\b(?:date|year)\b.*\b(?:city|country|venue|place|location|host)\b/i;

/** The innermost heading, or the one right above a table's column heads, is that of a list of gatherings. */
function isRoll({ context: { document } }: EventScene, heading: ResolvedSentence | undefined): boolean {
  if (heading === undefined) return false;
  const text = document.text.slice(heading.start, heading.end);
  if (!COLUMNS.test(text)) return ROLL.test(text);
  const above = document.sentences[heading.index - 1];
  return above?.segment.kind === 'heading' && ROLL.test(document.text.slice(above.start, above.end));
}

/** Sentences at the start of a text within which it says what it is about. */
const LEAD = 3;

/** The organization's gathering that the headings, the title or the first sentences name. */
function seriesOfPage(
  { context }: EventScene,
  headings: readonly ResolvedSentence[],
): { readonly kind: EventNoun['kind']; readonly owner: PartyId } | null {
  for (const sentence of [...headings].reverse().concat(context.document.sentences.slice(0, LEAD)))
    for (const noun of eventNouns(sentence)) {
      if (noun.kind !== 'summit' && noun.kind !== 'conference') continue;
      const acronym = gatheringOwner(sentence, noun);
      const [owner, ...others] = [...new Set([...partiesOf(sentence, [noun]), ...(acronym ? [acronym] : [])])];
      if (owner?.startsWith('org:') && others.length === 0) return { kind: noun.kind, owner };
    }
  return null;
}
