import { expect, it } from 'vitest';
import { isOneOfMany } from './one-of-many.ts';

const ROUND = { KEN: 20, NOR: 4, PER: 4, CHL: 3, FJI: 3, MLI: 2, NPL: 2 };

it.each([
  ['a page of Kenya goes round the world', 'KEN', ROUND, true],
  ['a page of nobody does', null, ROUND, false],
  ['it is about Norway, and names others', 'KEN', { ...ROUND, NOR: 14 }, false],
  ['it names few', 'KEN', { KEN: 20, NOR: 1, PER: 3, CHL: 3 }, false],
])('%s', (_, home, weights, many) => {
  const prominence = new Map(Object.entries(weights));
  expect(isOneOfMany({ mainPair: ['KEN', 'NOR'], home, prominence })).toBe(many);
});
