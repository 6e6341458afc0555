import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const HINTS = { title: null, published: '2019-05-04', publisher: null, url: null };

/** The states that a text names in its last sentence. */
function named(text: string): string {
  const { sentences } = analyseDocument(`${text}\n`, HINTS);
  return [...new Set(sentences.at(-1)?.actors.map(({ actorId }) => actorId))].sort().join('+');
}

it.each([
  ['China and the DPRK\n\nChina backs the DPRK. The Korean side thanked China.', 'CHN+PRK'],
  ['North Korea and Peru\n\nPeru and North Korea held talks. Korea opened an embassy in Peru.', 'PER+PRK'],
  // The name of its ruling party, also where both are told of
  ['South Korea protests\n\nSeoul protested. Kim Jong-un chairs the Workers’ Party of Korea.', 'PRK'],
  // The other one is named as well, or alone
  ['South Korea and Peru\n\nPeru and Seoul spoke of North Korea. Korea opened an embassy in Peru.', 'KOR+PER'],
  ['Korea and Peru\n\nPeru thanked Korea. The Korean side thanked Peru.', 'KOR+PER'],
])('%s', (text, expected) => {
  expect(named(text)).toBe(expected);
});

it('an office goes over with its state', () => {
  const text = 'Peru and the DPRK\n\nPeru met Kim Il-ho, Chairman of the Workers’ Party of Korea.\n';
  const { sentences } = analyseDocument(text, HINTS);
  expect(sentences.at(-1)?.people.map(({ party }) => party)).toEqual(['PRK']);
});
