import { type Static, Type } from '@sinclair/typebox';
import { actorKeys, defineTable } from '../definition.ts';
import { factId, supportColumns } from '../fact-columns.ts';
import { asWritten, edtf, nullable, party, stringEnum } from '../property.ts';

/** What is measured or counted, apart from changes. */
export const INDICATOR_LEVELS = [
  'trade_turnover',
  'exports',
  'imports',
  'trade_balance',
  'investment',
  'aid',
  'loan',
  'debt',
  'students',
  'tourists',
  'residents',
  'personnel',
  'agreements',
  'resolutions',
  'projects',
  'activities',
  'visits',
  'companies',
  'missions',
  'diplomatic_partners',
  'other',
] as const;

type IndicatorLevel = (typeof INDICATOR_LEVELS)[number];

/** What is measured or counted. */
export type IndicatorMetric = IndicatorLevel | `${IndicatorLevel}_change`;

/** Every level, and then the change in every level. */
export const INDICATOR_METRICS: readonly IndicatorMetric[] = [
  ...INDICATOR_LEVELS,
  ...INDICATOR_LEVELS.map((level) => `${level}_change` as const),
];

/** How exact the text says a number is. */
export const INDICATOR_QUALIFIERS = ['exact', 'about', 'more_than', 'at_least', 'less_than', 'up_to'] as const;

/** The table `indicators`. */
export const indicators = defineTable({
  name: 'indicators',
  title: 'Indicators',
  description: 'Numbers: trade, money, people, counts, and changes in them.',
  schema: Type.Object(
    {
      ...factId('ind'),
      metric: stringEnum(INDICATOR_METRICS, {
        open: true,
        description:
          'What is measured or counted; residents: citizens or diaspora living there. With _change: by how many percent it changed.',
      }),
      value: Type.Number({
        description: 'The number in plain units (25.7 million is 25700000), in `unit`; a fall is negative.',
      }),
      unit: asWritten(
        'ISO 4217 code of the currency, persons, count, percent, tonnes; for other things the unit as written (doses, tractors).',
      ),
      actor_a: party(
        'Whose number it is: exporter, importer (of imports), donor, home of the students; where both sides are alike, the id that comes first in alphabetical order.',
      ),
      actor_b: nullable(
        party(
          'The counterpart: importer, origin (of imports), recipient, place of study; null where there is none or several.',
        ),
      ),
      period: nullable(
        edtf('The time that the number is of, EDTF; of a change, the time that changed. Null where it is not said.'),
      ),
      qualifier: stringEnum(INDICATOR_QUALIFIERS, {
        open: true,
        description: 'How exact the text says the number is.',
      }),
      ...supportColumns,
    },
    { additionalProperties: false },
  ),
  key: ['id'],
  identity: ['metric', 'value', 'unit', 'actor_a', 'actor_b', 'period'],
  idPrefix: 'ind',
  foreignKeys: actorKeys('actor_a', 'actor_b'),
  order: ['actor_a', 'actor_b', 'metric', 'period', 'unit', 'value', 'id'],
  example: {
    id: 'ind_7a75790b8727a0c4',
    metric: 'trade_turnover',
    value: 25_700_000,
    unit: 'USD',
    actor_a: 'ISL',
    actor_b: 'PER',
    period: '2022',
    qualifier: 'exact',
    confidence: 0.93,
    sources: 1,
  },
  counterexamples: [
    { change: { value: '25.7 million' }, column: 'value', because: 'numbers are plain numbers' },
    { change: { value: Number.NaN }, column: 'value', because: 'NaN is no number of the real world' },
    { change: { metric: 'gdp' }, column: 'metric', because: 'the value is not in the code list' },
    { change: { metric: 'exports_change' }, column: 'unit', because: 'changes are in percent' },
    { change: { actor_a: 'PER', actor_b: 'ISL' }, column: 'actor_a', because: 'turnover is the same for both sides' },
    { change: { qualifier: null }, column: 'qualifier', because: 'a number without a qualifier is exact' },
    { change: { period: '2022-00' }, column: 'period', because: 'there is no month 0' },
  ],
});

/** A row of `indicators`. */
export type Indicator = Static<typeof indicators.schema>;
