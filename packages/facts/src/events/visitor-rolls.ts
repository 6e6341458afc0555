import { collect, datedVisitors } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { eventDraft } from './draft.ts';
import type { EventScene } from './frame.ts';
import { namesOnDates } from './names-on-dates.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates, isAfter } from './times.ts';

/** "N in 1995 and M (2001) visited Peru", "N visited Peru in 1974, followed by M in 1980": a visit of each to where the first one went. */
export function visitorRolls(scene: EventScene, drafts: readonly EventDraft[]): EventDraft[] {
  const { sentence, context } = scene;
  const first = drafts.find(
    ({ row }) => row.kind === 'visit' && row.status === 'held' && row.parties.length === 2 && row.country !== null,
  );
  if (first === undefined) return [];
  const { country, parties } = first.row;
  const guest = parties.find((party) => party !== country) ?? null;
  if (guest === null || guest === country) return [];
  const dates = eventDates(sentence);
  const told = [
    ...datedVisitors(sentence, sentence.people, dates).map(({ person, date }) => ({
      from: person.from,
      party: person.party,
      people: [{ ...person, party: guest }],
      day: date,
    })),
    ...namesOnDates(sentence, dates).map(({ from, date }) => ({ from, party: null, people: [], day: date })),
  ];
  const seen = new Set<string | null>();
  return collect(told, ({ from, party, people, day }) => {
    const date = factDate(day);
    const known = seen.has(date.date) || drafts.some(({ row }) => row.kind === 'visit' && row.date === date.date);
    if (known || (party !== null && party !== guest) || isAfter(date.date, context.document.date)) return [];
    seen.add(date.date);
    return [
      eventDraft(sentence, {
        kind: 'visit',
        status: 'held',
        parties,
        date,
        place: { city: null, country },
        range: { from, to: day.to },
        rule: 'events/visitor-roll',
        people,
        hosts: country === null ? [] : [country],
        visitors: [guest],
        sketch: first.sketch,
      }),
    ];
  });
}
