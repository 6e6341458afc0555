import { describe, expect, it } from 'vitest';
import { type TableName, table, validateRow } from '../src/index.ts';

const MESSAGES: readonly [name: TableName, change: Record<string, unknown>, messages: readonly string[]][] = [
  [
    'relations',
    { date_precision: 'days' },
    ['date_precision: expected one of day, month, season, year, interval or null; got "days"'],
  ],
  ['relations', { confidence: 2 }, ['confidence: expected a number from 0 to 1; got 2']],
  ['relations', { confidence: Number.POSITIVE_INFINITY }, ['confidence: expected a number from 0 to 1; got Infinity']],
  ['relations', { sources: undefined }, ['sources: expected a whole number of at least 1; got nothing']],
  ['relations', { label: '' }, ['label: expected a non-empty string, or null; got ""']],
  [
    'relations',
    { date: '2020', date_start: '2020-01-01', date_end: '2020-12-31' },
    ['date_precision: expected year, as date is 2020; got "day"'],
  ],
  [
    'relations',
    { date_start: '2020-02-30' },
    ['date_start: expected a calendar day YYYY-MM-DD, or null; got "2020-02-30"'],
  ],
  [
    'relations',
    { actor_b: 'Peru', kind: 7 },
    [
      'kind: expected one of diplomatic_relations, consular_relations, recognition, strategic_partnership or partnership; got 7',
      'actor_b: expected the id of a party: an ISO 3166-1 alpha-3 code or org:<slug>; got "Peru"',
    ],
  ],
  ['relations', { kind: 'recognition', recogniser: 'CHL' }, ['recogniser: expected ISL, PER or null; got "CHL"']],
  [
    'trade_goods',
    { colour: 'red' },
    [
      'colour: expected no such column in trade_goods (id, exporter, importer, product, confidence, sources); got "red"',
    ],
  ],
  ['events', { parties: ['PER', 'ISL'] }, ['parties: expected ids in alphabetical order; got ["PER","ISL"]']],
  [
    'events',
    { parties: [] },
    [
      'parties: expected a list of at least one element without repeats, each the id of a party: an ISO 3166-1 alpha-3 code or org:<slug>; got []',
    ],
  ],
  [
    'headlines',
    { published_at: '2023-05-04T09:60:00' },
    ['published_at: expected a date and time YYYY-MM-DDTHH:MM:SS, or null; got "2023-05-04T09:60:00"'],
  ],
];

const GOOD: readonly [name: TableName, change: Record<string, unknown>][] = [
  ['relations', { date: null, date_start: null, date_end: null, date_precision: null, date_basis: null }],
  ['relations', { date: '../1933', date_start: null, date_end: '1933-12-31', date_precision: 'interval' }],
  ['relations', { kind: 'recognition', recogniser: 'PER' }],
  ['relations', { actor_b: 'org:arctic-circle' }],
  ['relations', { actor_a: 'ISL', actor_b: 'SUN' }],
  ['interactions', { source: 'PER', target: 'ISL', symmetric: false }],
  ['indicators', { metric: 'exports', actor_a: 'PER', actor_b: 'ISL', value: -0.5 }],
  ['indicators', { metric: 'exports_change', unit: 'percent' }],
  ['indicators', { actor_b: null }],
  ['events', { city: null, country: null, place_basis: null }],
  ['events', { parties: ['ISL', 'org:arctic-circle'] }],
  ['actors', { actor_id: 'XKX', iso3: null }],
  ['actors', { actor_id: 'body:ISL/althing', kind: 'body', iso3: null, owner_id: 'ISL' }],
  ['actors', { actor_id: 'body:org:eu/eeas', kind: 'body', iso3: null, owner_id: 'org:eu' }],
  ['headlines', { published_at: null }],
  ['documents', { language: 'sr-Latn', published: null, published_basis: null }],
  ['documents', { text: 'Ljósið 🌋', characters: 8 }],
];

describe('validateRow', () => {
  it.each(MESSAGES)('%s with %j', (name, change, messages) => {
    const row = { ...(table(name).example as object), ...change };
    expect(validateRow(name, row).map(({ message }) => message)).toEqual(messages);
  });

  it.each(GOOD)('takes %s with %j', (name, change) => {
    expect(validateRow(name, { ...(table(name).example as object), ...change })).toEqual([]);
  });

  it.each([null, 'text', 7, [], undefined])('refuses %j, which is no row', (row) => {
    const issues = validateRow('trade_goods', row);
    expect(issues.map(({ message }) => message)[0]).toMatch(
      /^(row: expected an object with the columns of trade_goods; got |id: expected)/,
    );
  });

  it('gives the parts of a message apart', () => {
    const [issue] = validateRow('missions', { ...(table('missions').example as object), change: 'built' });
    expect(issue).toEqual({
      column: 'change',
      expected: 'one of opened, reopened, relocated, upgraded, closed, planned or operating',
      got: '"built"',
      message:
        'change: expected one of opened, reopened, relocated, upgraded, closed, planned or operating; got "built"',
    });
  });

  it('cuts a long value, but not within a character', () => {
    const [issue] = validateRow('missions', { ...(table('missions').example as object), kind: '🏛'.repeat(5000) });
    expect([...issue!.got]).toHaveLength(78);
    expect(issue!.got).toBe(`"${'🏛'.repeat(76)}…`);
  });
});
