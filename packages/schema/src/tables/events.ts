import { type Static, Type } from '@sinclair/typebox';
import { dateColumns } from '../date-columns.ts';
import { actorKeys, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { asWritten, listOf, nullable, party, state, stringEnum } from '../property.ts';

/** The kinds of event. */
export const EVENT_KINDS = [
  'meeting',
  'visit',
  'call',
  'consultations',
  'summit',
  'conference',
  'ceremony',
  'training',
  'exercise',
  'cultural_event',
] as const;

/** Whether an event took place. */
export const EVENT_STATUSES = ['held', 'planned', 'cancelled'] as const;

/** How the place of an event is known. */
export const PLACE_BASES = ['stated', 'dateline'] as const;

/** How the parties of an event came together. */
export const EVENT_MODES = ['in_person', 'virtual', 'phone'] as const;

/** The level of an event's highest side, highest first. */
export const EVENT_LEVELS = [
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'minister',
  'deputy_minister',
  'ambassador',
  'parliament',
  'senior_official',
  'expert',
] as const;

/** The table `events`. */
export const events = defineTable({
  name: 'events',
  title: 'Events',
  description: 'Something that took place, or is to take place, between parties.',
  schema: Type.Object(
    {
      ...factId('evt'),
      kind: stringEnum(EVENT_KINDS, {
        open: true,
        description:
          'meeting: talks between officials, receptions too; visit: travel to another party or an organization’s seat; call: by telephone or video; consultations: a session of a standing mechanism; summit: multilateral, of leaders; conference: multilateral at another level; ceremony: credentials, openings, signings, anniversaries, awards; training; exercise: military or rescue; cultural_event: culture and sport.',
      }),
      status: stringEnum(EVENT_STATUSES, {
        open: true,
        description: 'held; planned: still to come as the document tells it; cancelled: postponed too.',
      }),
      parties: listOf(
        party('A party.'),
        1,
        'The parties that take part or are represented, in alphabetical order; the host is among them when it takes part.',
      ),
      name: nullable(asWritten('Name of the event; null where it has none.')),
      city: nullable(asWritten('City where it takes place; null where the text does not say.')),
      country: nullable(state('State where it takes place, ISO 3166-1 alpha-3; null where the text does not decide.')),
      place_basis: nullable(
        stringEnum(PLACE_BASES, {
          open: false,
          description:
            'How the place is known. stated: written in the text; dateline: taken from the dateline. Null where there is no place.',
        }),
      ),
      mode: nullable(
        stringEnum(EVENT_MODES, {
          open: true,
          description: 'How the parties came together; null where it is not said.',
        }),
      ),
      level: nullable(
        stringEnum(EVENT_LEVELS, {
          open: true,
          description: 'Level of the highest side that takes part; null where it is not said.',
        }),
      ),
      occasion: nullable(asWritten('The event on whose sidelines this one took place; null where there is none.')),
      ...dateColumns('When the event takes place; of a postponed one, the day on which it was to take place.'),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['kind', 'status', 'date', 'parties'],
  idPrefix: 'evt',
  foreignKeys: actorKeys('parties'),
  order: ['date', 'kind', 'status', 'parties', 'id'],
  example: {
    id: 'evt_519c9c9f2c4b4af6',
    kind: 'meeting',
    status: 'held',
    parties: ['ISL', 'PER'],
    name: null,
    city: 'Lima',
    country: 'PER',
    place_basis: 'stated',
    mode: 'in_person',
    level: 'foreign_minister',
    occasion: null,
    date: '2023-05-05',
    date_start: '2023-05-05',
    date_end: '2023-05-05',
    date_precision: 'day',
    date_basis: 'stated',
    confidence: 0.92,
    sources: 1,
  },
  counterexamples: [
    { change: { parties: ['PER', 'ISL'] }, column: 'parties', because: 'lists of parties are sorted' },
    { change: { parties: ['PER', 'PER'] }, column: 'parties', because: 'each party stands once' },
    { change: { parties: [] }, column: 'parties', because: 'an event has a party' },
    { change: { parties: ['Lima'] }, column: 'parties', because: 'a city is not a party' },
    { change: { status: 'expected' }, column: 'status', because: 'the value is not in the code list' },
    { change: { country: 'Peru' }, column: 'country', because: 'states have ISO codes, not names' },
    { change: { place_basis: null }, column: 'place_basis', because: 'a place has a basis' },
    { change: { city: null, country: null }, column: 'place_basis', because: 'without a place there is no basis' },
    { change: { level: '' }, column: 'level', because: 'null is the only "no value"' },
  ],
});

/** A row of `events`. */
export type Event = Static<typeof events.schema>;
