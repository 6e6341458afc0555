import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** The "today" of a page that names the day on which it was put up. */
function today(text: string, published: string): string | null {
  const title = 'Relations of Kenya and Peru';
  return analyseDocument(`${title}\n\n${text}\n`, { title, published, publisher: null, url: null }).date;
}

it.each([
  // What is told as past long after the day that the page names
  ['On 4 June 2020 the Minister received the Ambassador of Peru.', null],
  ['In March 2018 President Ali Juma of Kenya visited Lima.', null],
  ['The accord was ratified by both. The protocol, signed on 19 February 2020, concerns fish.', null],
  // What is told of the time before, or shortly after
  ['On 4 June 2012 the Minister received the Ambassador of Peru.', '2015-11-05'],
  ['On 20 November 2015 the Minister received the Ambassador of Peru.', '2015-11-05'],
  // What is still to come, has been set, or reaches as far as that
  ['On 4 June 2020 the Minister will receive the Ambassador of Peru.', '2015-11-05'],
  ['The accord is to be signed on 4 June 2020.', '2015-11-05'],
  ['The talks were scheduled for 4 June 2020.', '2015-11-05'],
  ['In June 2020 the bridge was to open.', '2015-11-05'],
  ['In June 2020 the bridge was due to open.', '2015-11-05'],
  ['The loan ran until June 2020.', '2015-11-05'],
  ['In 2020 the target was a million visitors.', '2015-11-05'],
])('%s', (text, date) => {
  expect(today(text, '2015-11-05')).toBe(date);
});
