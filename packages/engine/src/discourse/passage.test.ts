import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

function datesOf(text: string, published: string | null): string {
  const { sentences } = analyseDocument(`Kenya and Peru\n\n${text}`, {
    title: null,
    published,
    publisher: null,
    url: null,
  });
  return sentences.flatMap((sentence) => sentence.resolvedDates.map((date) => date.edtf)).join(' ');
}

const TEXTS: readonly (readonly [published: string | null, text: string, dates: string])[] = [
  // A story is told in its own year, whenever it is published.
  [
    '2025-03-01',
    'The President of Kenya visited Lima on 27 June 2009. On 15 October the two ministers met in Nairobi.',
    '2009-06-27 2009-10-15',
  ],
  [
    '2011-01-19',
    'Minister Ali Juma of Kenya was in Peru from 28 January to 5 February 1979. On 31 January the two signed a pact.',
    '1979-01-28/1979-02-05 1979-01-31',
  ],
  [null, 'A consulate opened on 27 June 1951. It moved to the port on 15 October.', '1951-06-27 1951-10-15'],
  ['2025-03-01', 'In 2018 trade doubled. In January a delegation of Peru came to Nairobi.', '2018 2018-01'],
  // January after November is the next year's.
  [null, 'The envoy left on 20 November 1931. His successor arrived on 5 January.', '1931-11-20 1932-01-05'],
  [
    null,
    'Juan Rojas was appointed on 20 June 1858, and presented his credentials on 18 September.',
    '1858-06-20 1858-09-18',
  ],
  // What is told of a treaty came after the day that only describes it.
  [
    '2015-06-22',
    'The treaty, signed on 22 December 2013 in Lima, was ratified by the parliament of Peru on 25 April.',
    '2013-12-22 2015-04-25',
  ],
  // News stays news, also behind a year in passing.
  [
    '2025-03-01',
    'The agreement was signed on 4 May 2019. On 27 February the ministers met again.',
    '2019-05-04 2025-02-27',
  ],
  ['2025-03-01', 'The two states opened embassies in 2009. In January the ministers met.', '2009 2025-01'],
  [
    '2025-03-01',
    'The two states agreed on 9 January 2025 to meet. On 5 February the ministers met.',
    '2025-01-09 2025-02-05',
  ],
  ['2025-03-01', 'They have been partners since June 2009. On 15 October the ministers met.', '2009-06 2024-10-15'],
  [
    '2025-03-01',
    'The treaty was signed on 27 June 2009. The ministers will meet on 15 October.',
    '2009-06-27 2025-10-15',
  ],
  // Another paragraph is another passage.
  ['2025-03-01', 'The treaty was signed on 27 June 2009.\n\nOn 15 October the ministers met.', '2009-06-27 2024-10-15'],
];

describe('passage', () => {
  it.each(TEXTS)('under %s, %s', (published, text, dates) => {
    expect(datesOf(text, published)).toBe(dates);
  });
});
