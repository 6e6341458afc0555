import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../tokens.ts';
import { dateOfDayNumber, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';
import { formatDate, parseEdtf } from './edtf.ts';
import { findDates } from './find-dates.ts';
import { intervalOf } from './interval-of.ts';
import { type ClauseTense, resolveDate } from './resolve-date.ts';

function resolved(
  text: string,
  documentDate: string | null,
  contextDate: string | null,
  tense: ClauseTense = null,
): string | null {
  const [mention] = findDates(tokenize(text));
  if (mention === undefined) throw new Error(`expected a date in "${text}", found none`);
  const result = resolveDate(mention, { documentDate, contextDate }, tense);
  return result === null ? null : `${result.edtf} ${result.basis}`;
}

/** Text, document's date, date spoken of, tense, result. 2025-05-07 is a Wednesday. */
const EXAMPLES: readonly (readonly [string, string | null, string | null, ClauseTense, string | null])[] = [
  ['in 1994', null, null, null, '1994 stated'],
  ['today', '2025-05-07', null, null, '2025-05-07 relative'],
  ['yesterday', '2025-03-01', null, null, '2025-02-28 relative'],
  ['yesterday', '2024-03-01', null, null, '2024-02-29 relative'],
  ['tomorrow', '2025-12-31', null, null, '2026-01-01 relative'],
  ['today', '2025-05', null, null, null],
  ['today', null, '2025-05-07', null, null],
  ['on Monday', '2025-05-07', null, 'past', '2025-05-05 relative'],
  ['on Monday', '2025-05-07', null, 'future', '2025-05-12 relative'],
  ['on Wednesday', '2025-05-07', null, null, '2025-05-07 relative'],
  ['last Wednesday', '2025-05-07', null, null, '2025-04-30 relative'],
  ['next Wednesday', '2025-05-07', null, null, '2025-05-14 relative'],
  ['this past Monday', '2025-05-07', null, null, '2025-05-05 relative'],
  ['this past August', '2025-05-07', null, null, '2024-08 relative'],
  ['last Friday', '2025-05-07', null, null, '2025-05-02 relative'],
  ['this Friday', '2025-05-07', null, null, '2025-05-09 relative'],
  ['on Monday', '2025-05', null, null, null],
  ['on the same date', '2025-05-07', '1961-09-22', 'past', '1961-09-22 relative'],
  ['on that date', null, '1961-09-22', 'past', '1961-09-22 relative'],
  ['This latter date', null, '1961-09-22', null, '1961-09-22 relative'],
  ['on the same date', '2025-05-07', '1961', 'past', null],
  ['May 5', '2025-05-07', null, null, '2025-05-05 completed'],
  ['December 28', '2025-01-03', null, null, '2024-12-28 completed'],
  ['January 9-10', '2023-01-12', null, 'past', '2023-01-09/2023-01-10 completed'],
  ['May 15', '2025-05-07', null, 'past', '2025-05-15 completed'],
  ['July 15', '2025-05-07', null, 'past', '2024-07-15 completed'],
  ['July 15', '2025-05-07', null, 'future', '2025-07-15 completed'],
  ['January 5', '2025-12-07', null, 'future', '2026-01-05 completed'],
  // Days that are not over, or only just, when the text appears
  ['May 5-9', '2025-05-07', null, 'future', '2025-05-05/2025-05-09 completed'],
  ['May 5', '2025-05-07', null, 'future', '2025-05-05 completed'],
  ['April 5-9', '2025-05-07', null, 'future', '2026-04-05/2026-04-09 completed'],
  ['April 5', '2025-05-07', null, 'future', '2026-04-05 completed'],
  ['Sunday 4 June', '2024-05-07', null, null, '2023-06-04 completed'],
  ['May 5', '2025', null, null, '2025-05-05 completed'],
  ['May 5', null, '2018', null, '2018-05-05 completed'],
  // A text of an unknown day tells on from the date that it told last.
  ['September 18', null, '1858-06-20', 'past', '1858-09-18 completed'],
  ['January 4', null, '1921-12-17', 'past', '1922-01-04 completed'],
  ['March 2', null, '1921-11-17', 'past', '1921-03-02 completed'],
  ['May 5', null, null, null, null],
  ['29 February', '2025-01-10', null, null, '2024-02-29 completed'],
  ['30 December to 2 January', '2025-01-04', null, null, '2024-12-30/2025-01-02 completed'],
  ['in January', '2025-05-07', null, 'past', '2025-01 completed'],
  ['in January', '2025-05-07', null, 'future', '2026-01 completed'],
  ['in May', '2025-05-20', null, 'past', '2025-05 completed'],
  ['last January', '2025-05-07', null, null, '2025-01 relative'],
  ['last May', '2025-05-07', null, null, '2024-05 relative'],
  ['next May', '2025-05-07', null, null, '2026-05 relative'],
  ['this year', '2023-04', null, null, '2023 relative'],
  ['last year', '2023', null, null, '2022 relative'],
  ['in May last year', '2023-09-09', null, null, '2022-05 relative'],
  ['in the first quarter of next year', '2023-09-09', null, null, '2024-01/2024-03 relative'],
  ['next month', '2023-12', null, null, '2024-01 relative'],
  ['next month', '2023', null, null, null],
  ['this week', '2025-05-07', null, null, '2025-05-05/2025-05-11 relative'],
  ['last week', '2025-05-07', null, null, '2025-04-28/2025-05-04 relative'],
  ['last quarter', '2025-02-07', null, null, '2024-10/2024-12 relative'],
  ['three years ago', '2025-05-07', null, null, '2022 relative'],
  ['two months ago', '2025-01-07', null, null, '2024-11 relative'],
  ['ten days ago', '2025-05-07', null, null, '2025-04-27 relative'],
  ['that year', '2025-05-07', '1994-10-02', null, '1994 relative'],
  ['that year', '2025-05-07', null, null, null],
  ['the following year', null, '1994', null, '1995 relative'],
  ['six years later', null, '1994', null, '2000 relative'],
  ['two days later', null, '1994-02-27', null, '1994-03-01 relative'],
  ['two days later', null, '1994', null, null],
  ['the same day', null, '1994-02-27/1994-03-02', null, '1994-02-27 relative'],
  ['July of that year', null, '1944-06-06', null, '1944-07 relative'],
  ['On the 5th of that month', null, '1944-06', null, '1944-06-05 relative'],
  ['On the 31st of that month', null, '1944-06', null, null],
  ['from Monday to Wednesday', '2025-05-08', null, 'future', '2025-05-12/2025-05-14 relative'],
  ['from Monday to Wednesday', '2025-05-08', null, 'past', '2025-05-05/2025-05-07 relative'],
  ['next week on Thursday', '2025-05-08', null, null, '2025-05-15 relative'],
  ['on Thursday next week', '2025-05-08', null, null, '2025-05-15 relative'],
  ['this weekend', '2024-08-19', null, 'past', '2024-08-17/2024-08-18 relative'],
  ['this weekend', '2024-08-15', null, 'future', '2024-08-17/2024-08-18 relative'],
  ['over the weekend', '2024-08-18', null, 'past', '2024-08-17/2024-08-18 relative'],
  ['last weekend', '2024-09-01', null, null, '2024-08-31/2024-09-01 relative'],
  ['the following Monday', null, '2025-05-07', null, '2025-05-12 relative'],
];

describe('resolveDate', () => {
  it.each(EXAMPLES)('%s from %s, speaking of %s, in the %s', (text, document, context, tense, expected) => {
    expect(resolved(text, document, context, tense)).toBe(expected);
  });

  it('counts days forth and back to the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500000, max: 500000 }), fc.integer({ min: 1, max: 20 }), (day, steps) => {
        const start = formatDate(dateOfDayNumber(day));
        const later = resolved(`${steps} days later`, null, start)?.split(' ')[0] ?? null;
        expect(resolved(`${steps} days earlier`, null, later)).toBe(`${start} relative`);
      }),
      { seed: 11 },
    );
  });

  it('numbers days as the calendar of the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 1500000 }), (days) => {
        const date = dateOfDayNumber(days);
        const platform = new Date(days * 86_400_000);
        expect([date.year, date.month, date.day]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth() + 1,
          platform.getUTCDate(),
        ]);
        expect(dayNumber(date.year, date.month, date.day)).toBe(days);
        expect(weekdayOf(days) % 7).toBe(platform.getUTCDay());
        expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
      }),
      { seed: 13 },
    );
  });
});

describe('parseEdtf', () => {
  it.each([
    ['2020', true],
    ['2020-06', true],
    ['2020-22', true],
    ['2020-06-18', true],
    ['2015/2020', true],
    ['1996/..', true],
    ['../1933', true],
    ['2020-13', false],
    ['2020-25', false],
    ['2021-02-29', false],
    ['../..', false],
    ['20', false],
    ['2020-6', false],
    ['2020/', false],
    ['', false],
  ])('%s: %s', (text, valid) => {
    expect(parseEdtf(text) !== null).toBe(valid);
  });
});

describe('intervalOf', () => {
  it.each([
    ['1996', { since: true }, '1996/..'],
    ['1933', { until: true }, '../1933'],
    ['1990/1999', { since: true }, '1990/..'],
    ['1990/1999', { until: true }, '../1999'],
    ['2020-06-18', {}, '2020-06-18'],
  ])('%s', (edtf, flags, expected) => {
    expect(intervalOf(edtf, flags)).toBe(expected);
  });
});
