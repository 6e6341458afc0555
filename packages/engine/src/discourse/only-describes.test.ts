import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** Whom a sentence names, but for those who only say of what kind a thing is. */
const EXAMPLES: readonly (readonly [text: string, ...parties: string[]])[] = [
  ['Kenya met the UN-backed prime minister.', 'KEN'],
  ['A Russian-brokered meeting of Armenia and Azerbaijan began.', 'ARM', 'AZE'],
  ['The Kenyan-born writer lives in Peru.', 'PER'],
  ['The EU-funded road in Togo was closed.', 'TGO'],
  ['Chad received the Geneva-based agency.', 'TCD'],
  // Whom one leads one acts with; a pair is two; a dash is no hyphen.
  ['The US-led coalition bombed a town.', 'USA'],
  ['The Kenyan-Peruvian council met.', 'KEN', 'PER'],
  ['Kenya - backed by Peru - agreed.', 'KEN', 'PER'],
];

describe('who only describes', () => {
  it.each(EXAMPLES)('%s', (text, ...parties) => {
    const hints = { title: null, published: null, publisher: null, url: null };
    const [sentence] = analyseDocument(text, hints, () => null).sentences;
    expect(sentence?.references.flatMap((reference) => reference.parties)).toEqual(parties);
  });
});
