import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const TITLE = 'Relations between Slovakia and Kenya';
const LEAD = 'Czechoslovakia and Kenya established diplomatic relations in 1964.';

/** The two of whom the last sentence is told, on a page on a successor and its partner. */
function pair(text: string, lead = LEAD): readonly string[] | null {
  const hints = { title: TITLE, published: null, publisher: null, url: null };
  return analyseDocument(`${TITLE}\n\n${lead}\n\n${text}\n`, hints).sentences.at(-1)?.pair ?? null;
}

it.each([
  // In the years of the predecessor
  ['The two countries signed an accord on fish in 1975.', ['CSK', 'KEN']],
  ['Relations were suspended in 1970.', ['CSK', 'KEN']],
  ['In 1983 both countries set up a commission.', ['CSK', 'KEN']],
  ['Kenya opened an embassy in 1977.', ['CSK', 'KEN']],
  // After it, at no time, and where the successor is named
  ['The two countries signed an accord on fish in 2004.', ['KEN', 'SVK']],
  ['The two countries sell fish.', ['KEN', 'SVK']],
  ['Since 1975 the two countries have sold fish.', ['KEN', 'SVK']],
  ['Between 1985 and 2005 the two countries sold fish.', ['KEN', 'SVK']],
  ['Slovakia and Kenya agreed in 1992 that the two countries keep the accord.', ['KEN', 'SVK']],
])('%s', (text, two) => {
  expect([...(pair(text) ?? [])].sort()).toEqual(two);
});

it('needs a partner beside the predecessor', () => {
  expect(pair('In 1975 the two countries sold fish.', 'Czechoslovakia sold fish in 1964.')).toEqual(['KEN', 'SVK']);
});
