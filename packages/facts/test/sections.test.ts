import { expect, it } from 'vitest';
import { exampleClaims } from '../src/shared/examples.ts';

const PAGE = `Kenya maintains friendly relations with the countries of the region.

Peru

Diplomatic relations were established on 5 May 1992. The Embassy in Lima was opened in 1995. Trade turnover amounted to 40 million dollars in 2019. The two countries signed an agreement on air services in 2004.

Chile

Diplomatic relations were established in 1994. The Chilean Embassy in Nairobi was opened in 1998. Trade turnover amounted to 12 million dollars in 2019. The two countries signed a trade agreement in 2007.

Bolivia

Diplomatic relations were established in 1996. The two sides cooperate in agriculture. Trade turnover amounted to 2 million dollars in 2019.`;

it('takes each part of a page on several partners for a page on that partner', () => {
  const claims = exampleClaims(PAGE, {
    title: 'Relations with the countries of Latin America',
    publisher: 'Ministry of Foreign Affairs of Kenya',
  });
  const sides = claims.flatMap(({ table, row }) => {
    const { actor_a, actor_b, parties, sender, host } = row as Readonly<Record<string, unknown>>;
    const named = (Array.isArray(parties) ? parties : [actor_a ?? sender, actor_b ?? host]).filter(Boolean);
    return table === 'interactions' ? [] : [`${table} ${[...named].sort().join('+')}`];
  });
  expect([...new Set(sides)].sort()).toEqual([
    'agreements CHL+KEN',
    'agreements KEN+PER',
    'cooperation_areas BOL+KEN',
    'cooperation_areas CHL+KEN',
    'cooperation_areas KEN+PER',
    'indicators BOL+KEN',
    'indicators CHL+KEN',
    'indicators KEN+PER',
    'missions CHL+KEN',
    'missions KEN+PER',
    'relations BOL+KEN',
    'relations CHL+KEN',
    'relations KEN+PER',
  ]);
});
