import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const HINTS = { title: null, published: null, publisher: null, url: null };
const LEAD = 'Kenyan Foreign Minister Ali Juma met Peruvian Foreign Minister Ana Silva in Lima.';

/** What refers to both, in the words of the text. */
function both(text: string): string[] {
  const last = analyseDocument(`Talks in Lima\n\n${LEAD} ${text}\n`, HINTS).sentences.at(-1);
  return (last?.references ?? [])
    .filter(({ parties }) => parties.length === 2)
    .map(({ from, to }) =>
      (last?.tokens ?? [])
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    );
}

it.each([
  ['The two also discussed trade.', ['The two']],
  ['The two, who last met in May, agreed on a date.', ['The two']],
  ['Relations between the two have been good.', ['the two']],
  ['The two authorities spoke of trade.', ['The two authorities']],
  ['Trade with the countries of Central Asia grew.', []],
  ['The countries of the region sell fish.', []],
  ['Trade between the two countries of the region grew.', ['the two countries']],
  ['The interlocutors spoke of trade.', ['The interlocutors']],
  ['The two dogs slept.', []],
  ['The two of May was a day of rain.', []],
  ['The authorities spoke of trade.', []],
])('%s', (text, words) => {
  expect(both(text)).toEqual(words);
});
