import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const EXAMPLES: readonly (readonly [text: string, acronym: string, party: string])[] = [
  ['The Eurasian Economic Commission met envoys of Jordan. The EEC thanked them.', 'EEC', 'org:eaeu'],
  ['EEC and Jordan widen trade. The Eurasian Economic Commission met envoys of Jordan.', 'EEC', 'org:eaeu'],
  ['The European Economic Community and the Eurasian Economic Commission met. The EEC thanked them.', 'EEC', 'org:eu'],
  ['The African Development Bank (AfDB) and the ADB met in Lima.', 'ADB', 'org:adb'],
  ['Jordan joined the EEC.', 'EEC', 'org:eu'],
  ['The Republic of Togo (RT) opened a post in Lima. The RT thanked Peru.', 'RT', 'TGO'],
  ['The Republic of Togo (TV) opened a post in Lima. The TV thanked Peru.', 'TV', '-'],
];

const PUBLISHED: readonly (readonly [publisher: string, party: string])[] = [
  ['Eurasian Economic Commission', 'org:eaeu'],
  ['Ministry of Foreign Affairs of Jordan', 'org:eu'],
];

function partyOf(text: string, acronym: string, publisher: string | null): string {
  const { sentences } = analyseDocument(text, { title: null, published: null, publisher, url: null });
  for (const { actors, tokens } of sentences)
    for (const { from, actorId } of actors) if (tokens[from]?.text === acronym) return actorId;
  return '-';
}

describe('acronyms of a text', () => {
  it.each(EXAMPLES)('%s: %s is %s', (text, acronym, party) => {
    expect(partyOf(text, acronym, null)).toBe(party);
  });

  it.each(PUBLISHED)('EEC of the %s is %s', (publisher, party) => {
    expect(partyOf('The EEC received the Ambassador of Jordan.', 'EEC', publisher)).toBe(party);
  });
});
