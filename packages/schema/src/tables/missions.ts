import { type Static, Type } from '@sinclair/typebox';
import { dateColumns } from '../date-columns.ts';
import { actorKeys, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { asWritten, nullable, party, stringEnum } from '../property.ts';

/** The kinds of post. */
export const MISSION_KINDS = [
  'embassy',
  'legation',
  'high_commission',
  'consulate_general',
  'consulate',
  'honorary_consulate',
  'permanent_mission',
  'delegation',
  'liaison_office',
  'interests_section',
  'representative_office',
  'trade_office',
  'cultural_centre',
  'accreditation',
] as const;

/** What happens to a post. */
export const MISSION_CHANGES = [
  'opened',
  'reopened',
  'relocated',
  'upgraded',
  'closed',
  'planned',
  'operating',
] as const;

/** The kinds of which a party may have several posts with another, one in each city. */
export const KINDS_IN_SEVERAL_CITIES: readonly (typeof MISSION_KINDS)[number][] = [
  'consulate_general',
  'consulate',
  'honorary_consulate',
  'representative_office',
  'trade_office',
  'cultural_centre',
];

/** The table `missions`. */
export const missions = defineTable({
  name: 'missions',
  title: 'Missions',
  description: 'A post of one party with another, and what happens to it.',
  schema: Type.Object(
    {
      ...factId('mis'),
      kind: stringEnum(MISSION_KINDS, {
        open: true,
        description:
          'What the post is. delegation: of an organization; trade_office: trade houses too; accreditation: a head of mission accredited without a post there, resident elsewhere.',
      }),
      change: stringEnum(MISSION_CHANGES, {
        open: true,
        description:
          'What happens to the post; planned: decided or being prepared; operating: the text says that it exists and reports no change.',
      }),
      sender: party('The party whose post it is.'),
      host: party('The party with which the post is.'),
      city: nullable(asWritten('City of the post; null where it is not said, and for an accreditation.')),
      role: nullable(asWritten('A special function of the post; null where it has none.')),
      ...dateColumns('When the change happened.'),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['kind', 'change', 'sender', 'host', 'date'],
  conditionalIdentity: { column: 'city', where: 'kind', values: KINDS_IN_SEVERAL_CITIES },
  idPrefix: 'mis',
  foreignKeys: actorKeys('sender', 'host'),
  order: ['sender', 'host', 'kind', 'date', 'change', 'id'],
  example: {
    id: 'mis_a3a6834bb77965c4',
    kind: 'embassy',
    change: 'opened',
    sender: 'PER',
    host: 'ISL',
    city: 'Reykjavik',
    role: null,
    date: '1995-10',
    date_start: '1995-10-01',
    date_end: '1995-10-31',
    date_precision: 'month',
    date_basis: 'stated',
    confidence: 0.9,
    sources: 1,
  },
  counterexamples: [
    { change: { kind: 'ambassador' }, column: 'kind', because: 'a person is no post' },
    { change: { kind: 'accreditation' }, column: 'city', because: 'an accreditation has no post in the host’s cities' },
    { change: { host: 'PER' }, column: 'host', because: 'a party has no mission with itself' },
    { change: { host: 'Reykjavik' }, column: 'host', because: 'a city is not a party' },
    { change: { date_start: '1995-10-02' }, column: 'date_start', because: 'it has to follow from date' },
    { change: { role: '' }, column: 'role', because: 'null is the only "no value"' },
  ],
});

/** A row of `missions`. */
export type Mission = Static<typeof missions.schema>;
