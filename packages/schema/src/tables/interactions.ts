import { type Static, Type } from '@sinclair/typebox';
import { dateColumns } from '../date-columns.ts';
import { actorKeys, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { asWritten, nullable, party, stringEnum } from '../property.ts';

/** The event types of PLOVER. */
export const INTERACTION_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'RETREAT',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

/** The root codes of CAMEO. */
export const CAMEO_ROOTS = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
] as const;

/** The table `interactions`. */
export const interactions = defineTable({
  name: 'interactions',
  title: 'Interactions',
  description: 'Who did what to whom, as researchers of political events code it.',
  schema: Type.Object(
    {
      ...factId('int'),
      source: party('The party that acts; where both act alike, the id that comes first in alphabetical order.'),
      target: party('The party that is acted upon.'),
      event_type: stringEnum(INTERACTION_TYPES, { open: false, description: 'What is done: event type of PLOVER.' }),
      symmetric: Type.Boolean({ description: 'True where both did it to each other.' }),
      cameo: nullable(
        stringEnum(CAMEO_ROOTS, {
          open: false,
          description: 'Root code of CAMEO, 01 to 20, that comes nearest; null where none does.',
        }),
      ),
      verb: nullable(asWritten('The verb, or the noun that stands for it, as written; null where there is none.')),
      ...dateColumns('When it was done; null for what goes on.'),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['source', 'target', 'event_type', 'date'],
  idPrefix: 'int',
  foreignKeys: actorKeys('source', 'target'),
  order: ['date', 'source', 'target', 'event_type', 'id'],
  example: {
    id: 'int_fb04a0baae304dd7',
    source: 'ISL',
    target: 'PER',
    event_type: 'CONSULT',
    symmetric: true,
    cameo: '04',
    verb: 'met',
    date: '2023-05-05',
    date_start: '2023-05-05',
    date_end: '2023-05-05',
    date_precision: 'day',
    date_basis: 'stated',
    confidence: 0.92,
    sources: 1,
  },
  counterexamples: [
    { change: { event_type: 'consult' }, column: 'event_type', because: 'PLOVER’s types are upper case' },
    { change: { cameo: '4' }, column: 'cameo', because: 'root codes have two digits' },
    { change: { symmetric: 'true' }, column: 'symmetric', because: 'a text is no truth value' },
    { change: { source: 'PER', target: 'ISL' }, column: 'source', because: 'symmetric rows are in alphabetical order' },
    { change: { target: 'ISL' }, column: 'target', because: 'nobody acts upon itself' },
    { change: { date: null }, column: 'date_start', because: 'without a date there is no first day' },
  ],
});

/** A row of `interactions`. */
export type Interaction = Static<typeof interactions.schema>;
