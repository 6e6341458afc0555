import { type Static, Type } from '@sinclair/typebox';
import { actorKeys, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { asWritten, nullable, party, stringEnum } from '../property.ts';

/** The areas that two parties may work on together. */
export const COOPERATION_AREAS = [
  'political_dialogue',
  'trade',
  'investment',
  'finance',
  'energy',
  'transport',
  'agriculture',
  'industry',
  'construction',
  'tourism',
  'science',
  'technology',
  'education',
  'culture',
  'sport',
  'media',
  'health',
  'environment',
  'water',
  'labour_migration',
  'human_rights',
  'rule_of_law',
  'gender',
  'youth',
  'consular',
  'security',
  'defence',
  'border',
  'counter_terrorism',
  'counter_narcotics',
  'organised_crime',
  'civil_emergency',
  'humanitarian',
  'space',
  'nuclear',
  'interparliamentary',
  'interregional',
  'multilateral',
] as const;

/** The table `cooperation_areas`. */
export const cooperationAreas = defineTable({
  name: 'cooperation_areas',
  title: 'Cooperation areas',
  description: 'What two parties cooperate on, discuss, or agree to cooperate on.',
  schema: Type.Object(
    {
      ...factId('are'),
      actor_a: party('The party whose id comes first in alphabetical order.'),
      actor_b: party('The party whose id comes second in alphabetical order.'),
      area: stringEnum(COOPERATION_AREAS, {
        open: true,
        description:
          'The area. agriculture: fisheries too; security: conflicts and peace processes too; human_rights: democracy too; political_dialogue: only where dialogue, consultations or contacts are named.',
      }),
      label: nullable(asWritten('The area in the words of the text; null where it has no wording of its own.')),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['actor_a', 'actor_b', 'area'],
  idPrefix: 'are',
  foreignKeys: actorKeys('actor_a', 'actor_b'),
  order: ['actor_a', 'actor_b', 'area', 'id'],
  example: {
    id: 'are_0a8a6ea43a97afab',
    actor_a: 'ISL',
    actor_b: 'PER',
    area: 'energy',
    label: 'geothermal energy',
    confidence: 0.9,
    sources: 1,
  },
  counterexamples: [
    { change: { area: 'geothermal energy' }, column: 'area', because: 'the value is not in the code list' },
    { change: { actor_b: 'ISL' }, column: 'actor_a', because: 'two parties are two' },
    { change: { actor_a: 'PER', actor_b: 'ISL' }, column: 'actor_a', because: 'the two ids are in alphabetical order' },
  ],
});

/** A row of `cooperation_areas`. */
export type CooperationArea = Static<typeof cooperationAreas.schema>;
