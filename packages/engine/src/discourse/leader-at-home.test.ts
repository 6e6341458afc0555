import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** Whose the first official of the last sentence is, on a page of Kenya's foreign ministry. */
function partyOfOffice(text: string): string | null {
  const { sentences } = analyseDocument(`The week\n\n${text}\n`, {
    title: 'The week',
    published: '2022-03-10',
    publisher: 'Ministry of Foreign Affairs of Kenya',
    url: null,
  });
  return sentences.at(-1)?.people[0]?.party ?? null;
}

it.each([
  ['The Foreign Minister travelled to Peru on Monday.', 'KEN'],
  ['The Defence Minister received an envoy of Peru.', 'KEN'],
  ["The President's official visit to Peru lasted a week.", 'KEN'],
  ['The Trade Minister travelled to Peru on Monday.', null],
  ['Fijian Foreign Minister Ana Vega came to Nairobi. The Foreign Minister left on Monday.', 'FJI'],
])('%s (%s)', (text, party) => {
  expect(partyOfOffice(text)).toBe(party);
});
