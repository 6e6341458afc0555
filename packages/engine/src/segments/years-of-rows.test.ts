import { expect, it } from 'vitest';
import { layoutDocument } from './layout-document.ts';

/** Rows of a chronology without a year, as the lay-out dates them. */
function dated(rows: string, published: string | null, intro = 'Key events of the dispute'): string[] {
  return layoutDocument(`Dispute: key events\n\n${intro}\n\n${rows}\n`, {
    title: 'Dispute: key events',
    published,
  }).segments.flatMap(({ date }) => (date === undefined ? [] : [date]));
}

const ROWS = 'Nov. 21: Peru leaves the pact.\n\nFebruary 3: Chile protests.\n\nMay 8: Peru and Chile meet in Lima.';

it.each([
  [
    'the year before for what stands before the turn of the year',
    ROWS,
    '2014-06-01',
    ['2013-11-21', '2014-02-03', '2014-05-08'],
  ],
  [
    'the newest first',
    'May 8: They meet.\n\nFebruary 3: Chile protests.\n\nNov. 21: Peru leaves.',
    '2014-06-01',
    ['2014-05-08', '2014-02-03', '2013-11-21'],
  ],
  ['no publication', ROWS, null, []],
  [
    'what is still to come',
    'June 3: Talks in Lima.\n\nJune 9: Talks in Oslo.\n\nJune 12: Talks in Rome.',
    '2014-06-01',
    [],
  ],
])('%s', (_, rows, published, dates) => {
  expect(dated(rows, published)).toEqual(dates);
});

it('takes the one year that stands above, also for days that head what is below', () => {
  const heads = 'June 5\n\nPeru attacks Chile.\n\nJune 6\n\nChile attacks Peru.\n\nJune 7\n\nThey agree to a truce.';
  expect(dated(heads, '2007-06-04', 'The war of 1967 in dates.')).toEqual(['1967-06-05', '1967-06-06', '1967-06-07']);
  expect(dated(heads, '2007-06-04', 'The war of 1967 and that of 1973 in dates.')).toEqual([]);
});

it('leaves rows alone under other years', () => {
  expect(dated(ROWS, '2014-06-01', 'Thirty years on, the disputes of 1984 and 1985 in dates')).toEqual([]);
});
