import { collect, datedVisitors } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import { eventDraft } from './draft.ts';
import type { EventScene } from './frame.ts';
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
  return collect(datedVisitors(sentence, sentence.people, eventDates(sentence)), ({ person, date: day }) => {
    const date = factDate(day);
    const known = drafts.some(({ row }) => row.kind === 'visit' && row.date === date.date);
    if (known || (person.party !== null && person.party !== guest) || isAfter(date.date, context.document.date))
      return [];
    return [
      eventDraft(sentence, {
        kind: 'visit',
        status: 'held',
        parties,
        date,
        place: { city: null, country },
        range: { from: person.from, to: day.to },
        rule: 'events/visitor-roll',
        people: [{ ...person, party: guest }],
        hosts: country === null ? [] : [country],
        visitors: [guest],
        sketch: first.sketch,
      }),
    ];
  });
}
