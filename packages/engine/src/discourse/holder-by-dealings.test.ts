import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const MET = 'Prime Minister Ana Vula of Fiji received Prime Minister Tevita Lolo of Tonga.';

/** A sentence on "the Prime Minister" where two were named, and whose it is. */
const EXAMPLES: readonly (readonly [text: string, party: string])[] = [
  ['The Prime Minister said Fiji values its ties with Tonga.', 'FJI'],
  ['The Prime Minister noted that Tonga values its ties with Fiji.', 'TON'],
  ['The Prime Minister congratulated his Tongan counterpart.', 'FJI'],
  ['The Prime Minister thanked the people of Fiji.', 'TON'],
  ['The Prime Minister conveyed her condolences to the Government and the people of Tonga.', 'FJI'],
  // Where somebody serves or what is spoken of tells nothing: whose story it is.
  ['The Prime Minister welcomed the ambassadors to Tonga.', 'FJI'],
  ["The Prime Minister said Tonga's harbour was long.", 'FJI'],
  ['The Prime Minister spoke of Tonga.', 'FJI'],
];

describe('whose office it is', () => {
  it.each(EXAMPLES)('%s', (text, party) => {
    const hints = { title: null, published: null, publisher: null, url: null };
    const { sentences } = analyseDocument(`${MET} ${text}`, hints, () => null);
    expect(sentences.at(-1)?.people[0]?.party).toBe(party);
  });
});
