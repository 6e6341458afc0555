import { type Static, Type } from '@sinclair/typebox';
import { dateColumns } from '../date-columns.ts';
import { actorKeys, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { organization, party, stringEnum } from '../property.ts';

/** The places that a party may have in an organization. */
export const MEMBERSHIP_ROLES = ['member', 'observer', 'partner', 'candidate', 'participant', 'chair'] as const;

/** What happens to a place. */
export const MEMBERSHIP_CHANGES = ['joined', 'elected', 'applied', 'suspended', 'left', 'held'] as const;

/** The table `memberships`. */
export const memberships = defineTable({
  name: 'memberships',
  title: 'Memberships',
  description: 'A party’s place in an organization, group, programme or initiative.',
  schema: Type.Object(
    {
      ...factId('mem'),
      member: party('The party that has the place.'),
      organization: organization('The organization, group, framework, programme or project.'),
      role: stringEnum(MEMBERSHIP_ROLES, {
        open: true,
        description: 'Which place it is; participant: in a programme or project.',
      }),
      change: stringEnum(MEMBERSHIP_CHANGES, {
        open: true,
        description:
          'What happens to the place. joined: founding an organization too; held: has it, no change reported.',
      }),
      ...dateColumns('When the change happened, or when the place was held.'),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['member', 'organization', 'role', 'change', 'date'],
  idPrefix: 'mem',
  foreignKeys: actorKeys('member', 'organization'),
  order: ['member', 'organization', 'role', 'date', 'change', 'id'],
  example: {
    id: 'mem_61463a896e5e05a7',
    member: 'PER',
    organization: 'org:arctic-circle',
    role: 'observer',
    change: 'joined',
    date: '2019',
    date_start: '2019-01-01',
    date_end: '2019-12-31',
    date_precision: 'year',
    date_basis: 'stated',
    confidence: 0.9,
    sources: 1,
  },
  counterexamples: [
    { change: { organization: 'ISL' }, column: 'organization', because: 'a state is no organization' },
    { change: { role: 'friend' }, column: 'role', because: 'the value is not in the code list' },
    { change: { change: 'is' }, column: 'change', because: 'the value is not in the code list' },
    { change: { member: 'org:arctic-circle' }, column: 'organization', because: 'nobody is a member of itself' },
    { change: { date: '2019-13' }, column: 'date', because: 'there is no 13th month' },
  ],
});

/** A row of `memberships`. */
export type Membership = Static<typeof memberships.schema>;
