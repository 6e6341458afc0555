import { noteOnWords, partiesIn } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { eventDraft, peopleIn } from './draft.ts';
import { completed, type EventScene, happened, hasOfficials, isReported } from './frame.ts';
import { destinations, placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates, isAfter } from './times.ts';

const isWhile = noteOnWords(({ norm }) => norm === 'while' || norm === 'when');
const MEETING = new Set(['meeting', 'receiving', 'hosting', 'welcoming']);
const VISITING = new Set(['visiting', 'touring']);

/** The words of encounters and journeys that stand behind "while". */
export const GERUNDS: readonly string[] = [...MEETING, ...VISITING];

/** "said so while meeting N in Lima", "while visiting Nairobi in May 2021, N signed …": the main clause tells who does it. */
export function whileGerundDrafts(scene: EventScene): EventDraft[] {
  const { sentence, context } = scene;
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ word }, i) =>
      isWhile(word) && (MEETING.has(tokens[i + 1]?.norm ?? '') || VISITING.has(tokens[i + 1]?.norm ?? '')),
  );
  if (at < 0) return [];
  const main =
    sentence.clauses.findLast(({ form, verb, subject }) => form === 'finite' && subject !== null && verb.to <= at) ??
    sentence.clauses.find(({ form, verb, subject }) => form === 'finite' && subject !== null && verb.from > at);
  if (!main?.subject || !hasOfficials(sentence, main.subject) || happened(sentence, main) !== 'asserted') return [];
  const own = partiesIn(sentence, main.subject);
  if (own.length > 1) return [];
  const inside = { from: at + 2, to: endOf(scene, at + 2, main.verb.from) };
  const visit = VISITING.has(tokens[at + 1]?.norm ?? '');
  const goal = visit ? destinations(sentence, inside) : null;
  const others = (goal?.parties ?? partiesIn(sentence, inside)).filter((party) => !own.includes(party));
  const guest = sentence.people.some(({ from, to }) => from <= inside.from + 2 && to > inside.from);
  if (others.length !== 1 || (!visit && !guest)) return [];
  const parties = completed(scene, [...own, ...others], true);
  if (parties.length !== 2) return [];
  const date = factDate(
    eventDates(sentence).find(({ from, to }) => from >= inside.from && to <= inside.to + 1) ?? null,
  );
  const place = goal?.place ?? placeIn(sentence, inside, new Set(['in', 'at']));
  return [
    eventDraft(sentence, {
      kind: visit ? 'visit' : 'meeting',
      status: isAfter(date.date, context.document.date) ? 'planned' : 'held',
      parties,
      date,
      place,
      range: { from: at, to: inside.to },
      rule: 'events/while',
      people: [...peopleIn(sentence, main.subject), ...peopleIn(sentence, inside)],
      hosts: visit ? others : [],
      visitors: visit ? own : [],
      sketch: { reported: isReported(scene, main) },
    }),
  ];
}

/** Up to the comma that leads back to the main clause, else to the end; commas within names and lists of places are no such. */
function endOf({ sentence }: EventScene, from: number, main: number): number {
  const { tokens, clauses } = sentence;
  if (main > from) {
    const subject = clauses.find(({ verb }) => verb.from === main)?.subject;
    return subject && subject.from > from ? subject.from : main;
  }
  const next = clauses.find(({ form, verb }) => form === 'finite' && verb.from > from);
  return next ? (next.subject && next.subject.from > from ? next.subject.from : next.verb.from) : tokens.length;
}
