import { collect, type TokenRange } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import type { EventScene } from './frame.ts';
import { isOrdinal } from './ordinals.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDates } from './times.ts';

const KINDS: ReadonlySet<string> = new Set(['consultations', 'meeting', 'conference', 'summit', 'visit', 'exercise']);

/** Words between the number of a further one and its place and date: "the second *one was held* in". */
const BETWEEN = new Set('one ones was being took place held on in at and'.split(' '));

/** "The first session was held in Lima in May 2011, the second in Accra on 5 June 2013": what has only its number, place and date is another of the kind. */
export function furtherOfSeries(scene: EventScene, drafts: readonly EventDraft[]): EventDraft[] {
  const { sentence } = scene;
  if (sentence.resolvedDates.length < 2) return [];
  const { tokens } = sentence;
  const first = drafts.find(
    ({ row, range }) => row.status === 'held' && row.date !== null && KINDS.has(row.kind) && isCounted(scene, range),
  );
  if (first === undefined) return [];
  const nouns = new Set(collect(scene.nouns, ({ from, to }) => [from, to - 1]));
  return collect(eventDates(sentence), (date) => {
    const start = numberBefore(scene, date.from);
    if (start < 0 || nouns.has(start) || date.edtf === first.row.date) return [];
    const place = placeIn(sentence, { from: start, to: date.to + 3 });
    const { city, country } = place;
    return [
      {
        ...first,
        range: { from: start, to: Math.min(tokens.length, date.to) },
        row: {
          ...first.row,
          name: null,
          city,
          country,
          place_basis: city === null && country === null ? null : ('stated' as const),
          ...factDate(date),
        },
        rule: 'events/series',
        participants: (first.participants ?? []).map((participant) => ({
          ...participant,
          person_id: null,
          title: null,
        })),
      },
    ];
  });
}

function isCounted({ sentence, nouns }: EventScene, range: TokenRange): boolean {
  return nouns.some(
    ({ from, head }) =>
      range.from <= head && head < range.to && sentence.tokens.slice(from, head).some(({ norm }) => isOrdinal(norm)),
  );
}

/** Where "the second" stands before the date, behind a comma or "and", with no more than a place between; -1 where it does not. */
function numberBefore({ sentence }: EventScene, at: number): number {
  const { tokens } = sentence;
  for (let i = at - 1; i > 1 && i > at - 9; i--) {
    const token = tokens[i];
    if (token === undefined || token.norm === ',') return -1;
    if (isOrdinal(token.norm)) {
      const before = /^(?:the|an?)$/.test(tokens[i - 1]?.norm ?? '') ? tokens[i - 2]?.norm : tokens[i - 1]?.norm;
      return before === ',' || before === 'and' || before === ';' ? i : -1;
    }
    if (!token.capital && !BETWEEN.has(token.norm)) return -1;
  }
  return -1;
}
