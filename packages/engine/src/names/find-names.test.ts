import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const EXAMPLES: readonly (readonly [text: string, ...parties: string[]])[] = [
  // Bodies by their acronyms, which are everyday words in other cases
  ['USAID gave rice to Fiji.', 'USA', 'FJI'],
  ['The envoy of Fiji met officials of the EEAS.', 'FJI', 'org:eu'],
  ['The shape of the echo pleased Fiji.', 'FJI'],
  // Capitals in another spelling stand for their state where the place is known to lie there
  ['Bogota and Suva signed a treaty.', 'COL', 'FJI'],
  // A capital that is a word without its accent
  ['Malé and Suva signed a treaty.', 'MDV', 'FJI'],
  ['Male nurses of Fiji signed a letter.', 'FJI'],
  // A language, a newspaper and an airline are no state; two states joined by a hyphen are
  ['The envoy of Fiji speaks Spanish, and the talks were held in French.', 'FJI'],
  ['The Times of India and Air India praised Fiji.', 'FJI'],
  ['Greco-Turkish ties are good.', 'GRC', 'TUR'],
  // An organ of all, and that of one state
  ['Fiji is a member of the Economic and Social Council.', 'FJI', 'org:ecosoc'],
  ['The Economic and Social Council of Fiji met.', 'FJI'],
];

describe('names', () => {
  it.each(EXAMPLES)('%s', (text, ...parties) => {
    const { sentences } = analyseDocument(text, { title: null, published: null, publisher: null, url: null });
    const found = sentences.flatMap(({ references }) => references.flatMap((reference) => reference.parties));
    expect([...new Set(found)].sort()).toEqual([...parties].sort());
  });
});
