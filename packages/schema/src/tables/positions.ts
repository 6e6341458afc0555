import { type Static, Type } from '@sinclair/typebox';
import { actorKeys, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { asWritten, edtf, nullable, party, person, stringEnum } from '../property.ts';

/** The offices that are told apart. */
export const POSITION_ROLES = [
  'head_of_state',
  'deputy_head_of_state',
  'head_of_government',
  'deputy_head_of_government',
  'national_security_adviser',
  'foreign_minister',
  'deputy_foreign_minister',
  'defence_minister',
  'minister',
  'deputy_minister',
  'ambassador',
  'consul',
  'special_representative',
  'organization_head',
  'organization_deputy_head',
  'parliament_speaker',
  'parliamentarian',
  'agency_head',
  'military_commander',
  'delegation_head',
  'royal',
  'spokesperson',
  'other',
] as const;

/** The table `positions`. */
export const positions = defineTable({
  name: 'positions',
  title: 'Positions',
  description: 'Who held which office. Only named persons, and no former offices.',
  schema: Type.Object(
    {
      ...factId('pos'),
      person_id: person('The person.'),
      role: stringEnum(POSITION_ROLES, {
        open: true,
        description:
          'The office. head_of_state: monarchs too; ambassador: chargé d’affaires too; deputy_foreign_minister and deputy_minister: state secretaries and ministers of state too.',
      }),
      party: party('The party whose office it is.'),
      person_name: asWritten('Fullest form of the name in the text.'),
      title: nullable(asWritten('The office as written; null where only a verb tells it.')),
      as_of: nullable(
        edtf('EDTF date of the event or document in which the person is seen in office; null where neither is dated.'),
      ),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['person_id', 'role', 'party'],
  idPrefix: 'pos',
  foreignKeys: actorKeys('person_id', 'party'),
  order: ['person_id', 'party', 'role', 'id'],
  example: {
    id: 'pos_ee8645d10d3689e0',
    person_id: 'person:ana-quispe',
    role: 'foreign_minister',
    party: 'PER',
    person_name: 'Ana Quispe',
    title: 'Foreign Minister',
    as_of: '2023-05-05',
    confidence: 0.95,
    sources: 1,
  },
  counterexamples: [
    { change: { role: 'Foreign Minister' }, column: 'role', because: 'the value is not in the code list' },
    { change: { person_id: 'PER' }, column: 'person_id', because: 'a state is no person' },
    { change: { as_of: '5 May 2023' }, column: 'as_of', because: 'dates are EDTF' },
    { change: { person_name: '' }, column: 'person_name', because: 'only named persons' },
  ],
});

/** A row of `positions`. */
export type Position = Static<typeof positions.schema>;
