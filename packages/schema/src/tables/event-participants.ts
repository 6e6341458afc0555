import { type Static, Type } from '@sinclair/typebox';
import { actorKeys, defineTable } from '../definition.ts';
import { asWritten, nullable, party, person, stringEnum, text } from '../property.ts';

/** The parts that a participant may have in an event. */
export const PARTICIPANT_ROLES = ['host', 'visitor', 'chair', 'organizer', 'participant'] as const;

/** The table `event_participants`. */
export const eventParticipants = defineTable({
  name: 'event_participants',
  title: 'Event participants',
  description: 'Who took part in an event: for each party its named persons, or one row without a person.',
  schema: Type.Object(
    {
      event_id: text('The event.'),
      party: party('The party that takes part.'),
      person_id: nullable(person('The person who takes part for it; null where nobody is named.')),
      title: nullable(asWritten('Office of the person as written; null where it is not said.')),
      role: stringEnum(PARTICIPANT_ROLES, {
        open: true,
        description: 'Part in the event; participant where nothing more is said.',
      }),
    },
    { additionalProperties: false },
  ),
  key: ['event_id', 'party', 'person_id'],
  identity: ['event_id', 'party', 'person_id'],
  idPrefix: null,
  foreignKeys: [{ columns: ['event_id'], table: 'events', references: ['id'] }, ...actorKeys('party', 'person_id')],
  order: ['event_id', 'party', 'person_id'],
  example: {
    event_id: 'evt_519c9c9f2c4b4af6',
    party: 'PER',
    person_id: 'person:ana-quispe',
    title: 'Foreign Minister',
    role: 'host',
  },
  counterexamples: [
    { change: { person_id: 'Ana Quispe' }, column: 'person_id', because: 'persons have ids' },
    { change: { party: 'body:PER/foreign-ministry' }, column: 'party', because: 'a ministry counts for its party' },
    { change: { role: 'guest' }, column: 'role', because: 'the value is not in the code list' },
    { change: { event_id: null }, column: 'event_id', because: 'a participant takes part in an event' },
  ],
});

/** A row of `event_participants`. */
export type EventParticipant = Static<typeof eventParticipants.schema>;
