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

const PARTNERS = ['Peru', 'Chile', 'Bolivia', 'Ecuador', 'Uruguay'];
const KENYA = 'Ministry of Foreign Affairs of Kenya';

/** Layouts of a page with a part for each partner; the text of each part names nobody. */
const LAYOUTS: readonly (readonly [
  layout: string,
  title: string,
  publisher: string,
  part: (partner: string) => string,
])[] = [
  ['a heading for each of many', 'Relations with Latin America', KENYA, (partner) => `${partner}\n\n`],
  ['numbered headings', 'Relations with Latin America', KENYA, (partner) => `1. ${partner}\n\n`],
  ['headings in words', 'Latin America', KENYA, (partner) => `Bilateral relations with ${partner}\n\n`],
  ['inner headings', 'Latin America', KENYA, (partner) => `## ${partner}\n\n### Political relations\n\n`],
  ['headings of two', 'Bilateral relations', 'Andean Gazette', (partner) => `Kenya–${partner} relations\n\n`],
  [
    'headings of full names',
    '9th Meeting of Andean Presidents',
    KENYA,
    (partner) => `Republic of Kenya – ${partner}\n\n`,
  ],
  ['notes behind the names', 'Relations with Latin America', KENYA, (partner) => `${partner} (non-resident)\n\n`],
  ['labels', 'Relations with Latin America', KENYA, (partner) => `${partner}: `],
  ['bullets', 'Relations with Latin America', KENYA, (partner) => `• ${partner} – `],
  ['an overview', 'Foreign relations of Kenya', 'Andean Encyclopedia', (partner) => `${partner}\n\n`],
];

it.each(LAYOUTS)('reads the parts of a page with %s', (_, title, publisher, part) => {
  const text = PARTNERS.map(
    (partner, i) =>
      `${part(partner)}Diplomatic relations were established in ${1990 + i}. The two countries signed a trade agreement in ${2000 + i}.`,
  ).join('\n\n');
  const pairs = exampleClaims(text, { title, publisher })
    .filter(({ table }) => table === 'relations')
    .map(({ row }) => `${(row as { actor_a: string }).actor_a}+${(row as { actor_b: string }).actor_b}`);
  expect(pairs).toEqual(['KEN+PER', 'CHL+KEN', 'BOL+KEN', 'ECU+KEN', 'KEN+URY']);
});

it('sets its own state beside the partner of a part, where it writes of an organization too', () => {
  const text = `Kenya and the European Union cooperate in trade. The European Union opened its delegation in 1976.\n\nPeru\n\nDiplomatic relations were established in 1992.`;
  const options = { title: 'Kenya in the world', publisher: KENYA };
  expect(exampleClaims(text, options).filter(({ table }) => table === 'relations')).toMatchObject([
    { row: { actor_a: 'KEN', actor_b: 'PER' } },
  ]);
});

it('takes no section of a briefing for relations of its own', () => {
  const text = `PERU\n\nThe two sides agreed on a truce on 3 May 2019.\n\nCHILE\n\nThe two sides signed an agreement in 2018.\n\nBOLIVIA\n\nTrade fell.\n\nECUADOR\n\nThe two countries broke off diplomatic relations.`;
  expect(exampleClaims(text, { title: 'Daily press briefing', publisher: KENYA })).toEqual([]);
});

it('reads lines with labels below the line that names the partner', () => {
  const text = PARTNERS.map(
    (partner, i) =>
      `${partner}\n\nDate of establishment of diplomatic relations: ${i + 2} May ${1990 + i}\nImports: USD ${i + 11} million\n`,
  ).join('\n');
  const rows = exampleClaims(text, { title: 'Bilateral relations', publisher: KENYA })
    .filter(({ table }) => table === 'relations' || table === 'indicators')
    .map(({ row }) => row as Readonly<Record<string, string>>)
    .map(({ actor_a, actor_b, date, value }) => `${actor_a}+${actor_b} ${date ?? value}`);
  expect(rows.slice(0, 4)).toEqual([
    'KEN+PER 1990-05-02',
    'KEN+PER 11000000',
    'CHL+KEN 1991-05-03',
    'KEN+CHL 12000000',
  ]);
});

it.each([
  ['Embassy of Kenya in Peru', null],
  ['Embassy of Kenya, Lima', null],
  ['Ministry of Foreign Affairs of Kenya', 'https://lima.mfa.go.ke/en/relations'],
])('reads a page on relations of %s (%s) that names neither as one on the two', (publisher, url) => {
  const text = 'Diplomatic relations were established in 1992. The two countries signed a trade agreement in 2004.';
  const claims = exampleClaims(text, { title: 'Bilateral relations', publisher, ...(url === null ? {} : { url }) });
  expect(claims.find(({ table }) => table === 'relations')).toMatchObject({ row: { actor_a: 'KEN', actor_b: 'PER' } });
});

it('takes the state that acts before for the country that acts', () => {
  const text =
    'Kenya kept good relations with France, but in 1962 the country established diplomatic relations with Mali.';
  expect(exampleClaims(text).filter(({ table }) => table === 'relations')).toMatchObject([
    { row: { actor_a: 'KEN', actor_b: 'MLI' } },
  ]);
});

it('knows whom a section means by both countries, and takes the Union for a partner', () => {
  const claims = exampleClaims(
    'Foreign relations of Kenya\n\nPeru\n\nBoth countries are members of the Group of 77 and of the Commonwealth of Nations.\n\nEuropean Union\n\nKenya signed the Interim Trade Agreement in June 2000. It entered into force in 2003.\n',
    { title: 'Foreign relations of Kenya' },
  );
  const told = claims.flatMap(({ table, row }) => {
    const { member, organization, action, parties } = row as Readonly<Record<string, unknown>>;
    return table === 'memberships'
      ? [`${member} ${organization}`]
      : table === 'agreements'
        ? [`${action} ${parties}`]
        : [];
  });
  expect(told.sort()).toEqual([
    'KEN org:commonwealth',
    'KEN org:g77',
    'PER org:commonwealth',
    'PER org:g77',
    'entered_into_force KEN,org:eu',
    'signed KEN,org:eu',
  ]);
});
