import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const EXAMPLES: readonly (readonly [text: string, ofAll: boolean])[] = [
  ['The Security Council of the Republic of Fiji met in Suva.', false],
  ['A protocol binds the Secretariat of the Security Council of the Kyrgyz Republic.', false],
  ['The Security Council of Armenia met, and so did the Thai Security Council.', false],
  ["Fiji's Security Council met in Suva.", false],
  ['The Security Council of the United Nations met in New York.', true],
  ['The UN Security Council and the Republic of Fiji were in touch.', true],
];

describe('the Security Council', () => {
  it.each(EXAMPLES)('%s (of all states: %s)', (text, ofAll) => {
    const { sentences } = analyseDocument(text, { title: null, published: null, publisher: null, url: null });
    const parties = sentences.flatMap(({ references }) => references.flatMap((reference) => reference.parties));
    expect(parties.includes('org:unsc')).toBe(ofAll);
  });
});
