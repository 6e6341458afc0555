import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleClaims } from '../shared/examples.ts';
import { confidenceOf } from './confidence-of.ts';
import { MEASURED } from './measured.ts';
import { sharesOf } from './shares.ts';
import { SIGNS, signsOf } from './signs.ts';

describe('shares of rules', () => {
  const share = sharesOf(
    new Map([
      ['events/held', { rows: 80, right: 60 }],
      ['events/met', { rows: 0, right: 0 }],
      ['relations/severed', { rows: 20, right: 20 }],
    ]),
  );

  it('draw a rule towards its table, and a table towards all', () => {
    // All: 80 of 100. Events: (60 + 20 × 0.8) of 100 = 0.76.
    expect(share('events/held')).toBeCloseTo((60 + 20 * 0.76) / 100, 10);
    expect(share('events/met')).toBeCloseTo(0.76, 10);
    expect(share('relations/severed')).toBeCloseTo((20 + 20 * 0.9) / 40, 10);
  });

  it('take that of all for a table that was never seen', () => {
    expect(share('missions/opened')).toBeCloseTo(0.8, 10);
  });
});

describe('confidence', () => {
  it('was measured for most rules, none of them right more often than it spoke', () => {
    expect(MEASURED.size).toBeGreaterThan(50);
    for (const [rule, { rows, right }] of MEASURED) {
      expect(rule).toMatch(/^[a-z_]+\/[a-z_-]+$/);
      expect(right).toBeLessThanOrEqual(rows);
    }
  });

  it('stays between 0.05 and 0.98, whatever the rule and the signs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MEASURED.keys(), 'events/unheard-of'), fc.subarray([...SIGNS]), (rule, signs) => {
        const confidence = confidenceOf(rule, signs);
        expect(confidence).toBeGreaterThanOrEqual(0.05);
        expect(confidence).toBeLessThanOrEqual(0.98);
      }),
    );
  });

  it('is higher for a stated date, and lower for a plan', () => {
    for (const rule of MEASURED.keys()) {
      expect(confidenceOf(rule, ['dated'])).toBeGreaterThanOrEqual(confidenceOf(rule, []));
      expect(confidenceOf(rule, ['planned'])).toBeLessThanOrEqual(confidenceOf(rule, []));
    }
  });
});

describe('signs', () => {
  const plain = { row: {}, segment: 'body', genre: 'news_wire' } as const;

  it.each([
    [{}, []],
    [{ segment: 'title' }, []],
    [{ segment: 'timeline', genre: 'other' }, ['timeline', 'other_genre']],
    [{ row: { status: 'planned', date_basis: 'stated' } }, ['planned', 'dated']],
    [{ row: { change: 'planned' } }, ['planned']],
    [{ row: { date_basis: 'document' } }, []],
    [{ row: { date_basis: 'stated' } }, ['dated']],
  ] as const)('%j', (shown, signs) => {
    expect(signsOf({ ...plain, ...shown })).toEqual(signs);
  });
});

describe('claims of a document', () => {
  const confidences = (text: string, table: string): number[] =>
    exampleClaims(text, { published: '2021-05-04' })
      .filter((claim) => claim.table === table)
      .flatMap(({ evidence }) => evidence.map(({ confidence }) => confidence));

  it('are surer of what was held on a day than of what is planned', () => {
    const [held = 0] = confidences('The President of Peru visited Norway on 3 May 2021.', 'events');
    const [planned = 1] = confidences('The President of Peru will visit Norway on 3 June 2021.', 'events');
    expect(planned).toBeGreaterThan(0);
    expect(held).toBeGreaterThan(planned);
  });
});
