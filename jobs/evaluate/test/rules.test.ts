import { describe, expect, it } from 'vitest';
import { samePerson } from '../src/compare.ts';
import { matchRows } from '../src/match.ts';
import { type EvaluatedTable, MATCH_RULES } from '../src/rules.ts';

const EVENT = { kind: 'meeting', status: 'held', date: '2020-05', parties: ['FJI', 'TON'] };
const MEMBER = { member: 'FJI', organization: 'org:pif', role: 'member', change: 'joined', date: '1971' };
const DEAL = { title: 'The Agreement on Fisheries', action: 'signed', date: '2020', parties: ['FJI', 'TON'] };

/** A predicted row, a gold row, and the credit strictly and without the date. */
const CASES: readonly (readonly [string, EvaluatedTable, object, object, number, number])[] = [
  ['equal rows', 'events', EVENT, EVENT, 1, 1],
  ['another date', 'events', { ...EVENT, date: '2020' }, EVENT, 0, 1],
  [
    'a date among the options',
    'events',
    { ...EVENT, date: '2020' },
    { ...EVENT, date_options: ['2020', '2020-05'] },
    1,
    1,
  ],
  ['a kind that is near', 'events', { ...EVENT, kind: 'call' }, EVENT, 0.5, 0.5],
  ['a kind that is not', 'events', { ...EVENT, kind: 'visit' }, EVENT, 0, 0],
  ['half of the parties', 'events', { ...EVENT, parties: ['FJI'] }, EVENT, 1, 1],
  ['less than half of the parties', 'events', { ...EVENT, parties: ['FJI', 'AUS'] }, EVENT, 0, 0],
  [
    'the same organization by another id',
    'memberships',
    { ...MEMBER, organization: 'org:pacific-islands-forum' },
    MEMBER,
    1,
    1,
  ],
  ['another organization', 'memberships', { ...MEMBER, organization: 'org:un' }, MEMBER, 0, 0],
  ['a title without article and case', 'agreements', { ...DEAL, title: 'agreement: fisheries' }, DEAL, 1, 1],
  ['a title with less than 0.6 in common', 'agreements', { ...DEAL, title: 'Agreement on Air Services' }, DEAL, 0, 0],
  ['one party too many', 'agreements', { ...DEAL, parties: ['AUS', 'FJI', 'TON'] }, DEAL, 0, 0],
];

describe('the rules of section 4', () => {
  it.each(CASES)('%s (%s)', (_, table, predicted, gold, strict, core) => {
    const rule = MATCH_RULES[table];
    expect([rule(predicted as never, gold as never, false), rule(predicted as never, gold as never, true)]).toEqual([
      strict,
      core,
    ]);
  });

  it.each([
    ['R. Meyer', 'Rosa Meyer', true],
    ['Meyer', 'Rosa Meyer', true],
    ['S. Meyer', 'Rosa Meyer', false],
    ['Rosa Meyer', 'Rosa Meier', false],
    ['Rosa María Meyer', 'Rosa Maria', true],
    ['', '', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(samePerson(a, b)).toBe(same);
  });

  it('a row that matches an optional gold row counts neither way', () => {
    const rule = MATCH_RULES.events;
    const other = { ...EVENT, date: '1999' };
    const result = matchRows(
      [EVENT, other],
      [
        { ...EVENT, optional: true },
        { ...EVENT, date: '2001' },
      ],
      rule,
      false,
    );
    expect(result).toMatchObject({ credit: 0, predicted: 1, gold: 1, misses: [{ date: '2001' }], extras: [other] });
  });

  it('a required row is served before an optional one', () => {
    const result = matchRows([EVENT], [{ ...EVENT, optional: true }, EVENT], MATCH_RULES.events, false);
    expect(result).toMatchObject({ credit: 1, predicted: 1, gold: 1, misses: [], extras: [] });
  });
});
