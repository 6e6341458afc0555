import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ClaimParticipant } from '../claim.ts';
import { factDate } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import type { EventScene } from './frame.ts';
import { destinations } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates } from './times.ts';

/** "a visit to Peru on 4 May and then to Chile on 6 May": the stop behind, which has a place and a date of its own and no noun. */
export function nextStops({ sentence, nouns }: EventScene, drafts: readonly EventDraft[]): EventDraft[] {
  const { clauses } = sentence;
  if (sentence.resolvedDates.length < 2) return [];
  const dates = eventDates(sentence);
  const first = drafts.find(
    ({ row }) =>
      row.kind === 'visit' &&
      row.date !== null &&
      row.parties.length === 2 &&
      row.status !== 'cancelled' &&
      row.country,
  );
  if (first === undefined) return [];
  const visitor = first.row.parties.find((party) => party !== first.row.country);
  const told = dates.find(({ edtf }) => edtf === first.row.date);
  if (visitor === undefined || told === undefined) return [];
  const stops: EventDraft[] = [];
  let end = told.to;
  for (const date of dates) {
    const to = date.from > end ? goalStart(sentence, end, date) : -1;
    if (to < 0) continue;
    const { parties, place } = destinations(sentence, { from: to + 1, to: date.from });
    const [host, ...others] = parties;
    const alone =
      !nouns.some(({ head }) => head > end && head < date.from) &&
      !clauses.some(({ verb }) => verb.from >= end && verb.from < date.from);
    if (host === undefined || others.length > 0 || !isState(host) || host === visitor || !alone) continue;
    stops.push({
      ...first,
      range: { from: to, to: date.to },
      row: {
        ...first.row,
        parties: [visitor, host].sort(),
        city: place.city,
        country: place.country ?? host,
        ...factDate(date),
      },
      rule: 'events/next-stop',
      participants: participantsThere(first, visitor, host),
    });
    end = date.to;
  }
  return stops;
}

/** Where the "to" of "(,) and then (on) to Chile (on)" stands between the date before and this one; -1 where something else does. */
function goalStart({ tokens }: ResolvedSentence, from: number, date: ResolvedDate): number {
  let i = from;
  if (tokens[i]?.norm === ',') i++;
  if (tokens[i]?.norm === 'and') i++;
  if (tokens[i]?.norm === 'then') i++;
  if (tokens[i]?.norm === 'on') i++;
  return i > from && tokens[i]?.norm === 'to' && date.from - i < 9 ? i : -1;
}

/** Those who travel on, and the next host, of whom nobody is named. */
function participantsThere({ participants = [] }: EventDraft, visitor: string, host: string): ClaimParticipant[] {
  const travelling = participants.filter(({ party }) => party === visitor);
  const received = participants.some(({ role }) => role === 'host');
  return received ? [...travelling, { party: host, person_id: null, title: null, role: 'host' }] : travelling;
}
