import { type Static, Type } from '@sinclair/typebox';
import { dateColumns } from '../date-columns.ts';
import { actorKeys, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { asWritten, nullable, party, stringEnum } from '../property.ts';

/** The kinds of status that two parties may have with each other. */
export const RELATION_KINDS = [
  'diplomatic_relations',
  'consular_relations',
  'recognition',
  'strategic_partnership',
  'partnership',
] as const;

/** What happens to a status. */
export const RELATION_CHANGES = [
  'established',
  'restored',
  'upgraded',
  'downgraded',
  'suspended',
  'severed',
  'in_force',
] as const;

/** The table `relations`. */
export const relations = defineTable({
  name: 'relations',
  title: 'Relations',
  description: 'A status between two parties, and what happens to it.',
  schema: Type.Object(
    {
      ...factId('rel'),
      kind: stringEnum(RELATION_KINDS, {
        open: true,
        description:
          'diplomatic_relations; consular_relations; recognition (of a new government too); strategic_partnership: any named partnership with the word strategic; partnership: any other named partnership or alliance that the text says the two have.',
      }),
      change: stringEnum(RELATION_CHANGES, {
        open: true,
        description: 'What happens to the status; in_force: the text says that it exists and reports no change.',
      }),
      actor_a: party('The party whose id comes first in alphabetical order.'),
      actor_b: party('The party whose id comes second in alphabetical order.'),
      label: nullable(asWritten('The status in the words of the text; null where it has no wording of its own.')),
      recogniser: nullable(
        party('For recognition, the party that recognises; null where it is mutual, and for every other kind.'),
      ),
      ...dateColumns('When the change happened, or since when the status is in force.'),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['kind', 'change', 'actor_a', 'actor_b', 'date'],
  idPrefix: 'rel',
  foreignKeys: actorKeys('actor_a', 'actor_b', 'recogniser'),
  order: ['actor_a', 'actor_b', 'kind', 'date', 'change', 'id'],
  example: {
    id: 'rel_f5e88ea7a9e2f344',
    kind: 'diplomatic_relations',
    change: 'established',
    actor_a: 'ISL',
    actor_b: 'PER',
    label: 'diplomatic relations',
    recogniser: null,
    date: '1969-03-14',
    date_start: '1969-03-14',
    date_end: '1969-03-14',
    date_precision: 'day',
    date_basis: 'stated',
    confidence: 0.95,
    sources: 1,
  },
  counterexamples: [
    { change: { actor_a: 'PER', actor_b: 'ISL' }, column: 'actor_a', because: 'the two ids are in alphabetical order' },
    { change: { kind: 'friendship' }, column: 'kind', because: 'friendly adjectives are no status' },
    { change: { date_precision: 'days' }, column: 'date_precision', because: 'the value is not in the code list' },
    { change: { date_end: '1969-03-15' }, column: 'date_end', because: 'it has to follow from date' },
    { change: { date_basis: null }, column: 'date_basis', because: 'a date has a basis' },
    { change: { recogniser: 'PER' }, column: 'recogniser', because: 'only recognition has a direction' },
    { change: { confidence: 1.2 }, column: 'confidence', because: 'confidence ends at 1' },
    { change: { id: 'rel-1' }, column: 'id', because: 'ids have a fixed form' },
    { change: { strength: 3 }, column: 'strength', because: 'there is no such column' },
    { change: { sources: undefined }, column: 'sources', because: 'every column has to be there' },
  ],
});

/** A row of `relations`. */
export type Relation = Static<typeof relations.schema>;
