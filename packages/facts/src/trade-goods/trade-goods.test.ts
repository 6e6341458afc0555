import { describe, expect, it } from 'vitest';
import { claimsOf } from '../shared/examples.ts';

interface Example {
  readonly text: string;
  /** `EXPORTER>IMPORTER product`. */
  readonly rows: readonly string[];
}

const PAIR = 'Relations between Georgia and Latvia';

const EXAMPLES: readonly Example[] = [
  {
    text: 'Georgia exports wine, hazelnuts and mineral water to Latvia.',
    rows: ['GEO>LVA wine', 'GEO>LVA hazelnuts', 'GEO>LVA mineral water'],
  },
  { text: 'Georgia imports timber and medicines from Latvia.', rows: ['LVA>GEO timber', 'LVA>GEO medicines'] },
  {
    text: 'The main exports of Georgia to Latvia are wine, citrus fruits and ferroalloys.',
    rows: ['GEO>LVA wine', 'GEO>LVA citrus fruits', 'GEO>LVA ferroalloys'],
  },
  {
    text: 'The balance is in favour of Latvia, with Latvia exporting cars and machinery, and Georgia exporting wine and nuts.',
    rows: ['LVA>GEO cars', 'LVA>GEO machinery', 'GEO>LVA wine', 'GEO>LVA nuts'],
  },
  {
    text: 'The exports of Georgia to Latvia are mainly manufactured and industrial goods.',
    rows: ['GEO>LVA manufactured goods', 'GEO>LVA industrial goods'],
  },
  {
    text: "Latvia's leading exports to Georgia include beverages, machinery, and dairy products.",
    rows: ['LVA>GEO beverages', 'LVA>GEO machinery', 'LVA>GEO dairy products'],
  },
  {
    text: 'In 2019 exports to Latvia reached 12 million euros. Main export articles: wine (45%), mineral water (20%), nuts (10%). Main articles of import: copper, fish and fruit.',
    rows: ['GEO>LVA wine', 'GEO>LVA mineral water', 'GEO>LVA nuts', 'LVA>GEO copper', 'LVA>GEO fish', 'LVA>GEO fruit'],
  },
  { text: 'Main export articles: wine, mineral water, nuts.', rows: [] },
  {
    text: 'Imports from Latvia: chocolate, cosmetics, furniture.',
    rows: ['LVA>GEO chocolate', 'LVA>GEO cosmetics', 'LVA>GEO furniture'],
  },
  {
    text: 'Georgian exports reached EUR 10 million (tea, honey and spices), while imports from Latvia were EUR 30 million (paints and tractors).',
    rows: ['GEO>LVA tea', 'GEO>LVA honey', 'GEO>LVA spices', 'LVA>GEO paints', 'LVA>GEO tractors'],
  },
  {
    text: 'Fresh and dried fruit, tea and steel pipes are exported to Latvia.',
    rows: ['GEO>LVA fresh fruit', 'GEO>LVA dried fruit', 'GEO>LVA tea', 'GEO>LVA steel pipes'],
  },
  {
    text: 'Georgia sells honey to Latvia and buys paper and fish.',
    rows: ['GEO>LVA honey', 'LVA>GEO paper', 'LVA>GEO fish'],
  },
  {
    text: 'Latvian cosmetics and sweets are widely represented on the Georgian market.',
    rows: ['LVA>GEO cosmetics', 'LVA>GEO sweets'],
  },
  {
    text: 'Latvia supplies electrical and medical equipment to Georgia.',
    rows: ['LVA>GEO electrical equipment', 'LVA>GEO medical equipment'],
  },
  {
    text: 'Georgia ships manganese and copper ore to Latvia while importing pharmaceuticals.',
    rows: ['GEO>LVA manganese', 'GEO>LVA copper ore', 'LVA>GEO pharmaceuticals'],
  },
  {
    text: 'Exports to Latvia mainly consist of wine and mineral waters.',
    rows: ['GEO>LVA wine', 'GEO>LVA mineral waters'],
  },
  {
    text: 'The main products imported from Latvia are milk powder, beer and clothing.',
    rows: ['LVA>GEO milk powder', 'LVA>GEO beer', 'LVA>GEO clothing'],
  },
  {
    text: 'Latvia exports to Georgia various goods, such as glass and plywood.',
    rows: ['LVA>GEO glass', 'LVA>GEO plywood'],
  },
  // No goods that are traded.
  { text: 'Latvia used a water cannon against a Georgian supply ship in a Latvian bay.', rows: [] },
  { text: 'The port, which exports wine to Latvia, has emerged as a place for Georgia.', rows: ['GEO>LVA wine'] },
  { text: 'Georgia is ready to supply mineral water to Latvia.', rows: [] },
  { text: 'Latvia could export machinery to Georgia.', rows: [] },
  { text: 'The minister proposed to import timber from Latvia.', rows: [] },
  { text: 'They discussed the possibility of exporting kiwi to Latvia.', rows: [] },
  { text: 'Georgia will supply apples to Latvia next year.', rows: [] },
  { text: 'Georgia does not export gas to Latvia.', rows: [] },
  { text: 'Georgia exports services to Latvia.', rows: [] },
  { text: 'Georgia exports wine to more than 60 countries.', rows: [] },
  { text: 'Exports to Latvia grew by 12% and are expected to rise further.', rows: [] },
  { text: 'Export controls and supply chains were on the agenda.', rows: [] },
  { text: 'Exports are an important source of growth.', rows: [] },
  { text: 'A blogger claimed that Georgia exports diamonds to Latvia.', rows: [] },
  { text: 'Had Georgia exported cheese to Latvia, farmers would have gained.', rows: [] },
  { text: 'Georgia imports ideas from Latvia.', rows: [] },
  { text: 'Trade, transport and tourism are the main areas of cooperation between Georgia and Latvia.', rows: [] },
];

describe('trade_goods', () => {
  it.each(EXAMPLES)('$text', ({ text, rows }) => {
    const found = claimsOf('trade_goods', `${PAIR}\n\n${text}\n`, { title: PAIR }).map(
      (row) => `${row.exporter}>${row.importer} ${row.product}`,
    );
    expect(found.sort()).toEqual([...rows].sort());
  });
});
