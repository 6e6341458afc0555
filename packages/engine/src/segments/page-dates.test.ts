import { describe, expect, it } from 'vitest';
import { findClock, findPageDates, pageDateEdtf } from './page-dates.ts';

const DATES: readonly (readonly [string, readonly (string | null)[]])[] = [
  [' date 2023-12-05 05 December 2023', ['2023-12-05', '2023-12-05']],
  ['Last updated: 07 Apr. 2016 15:10', ['2016-04-07']],
  ['Friday, August 11th, 2023', ['2023-08-11']],
  ['21.10.2025 [23:41]', ['2025-10-21']],
  ['12/11/2024 - 07:30', ['2024-11-12']],
  ['posted 04/21/2023, changed 05/02/2023', ['2023-04-21', '2023-05-02']],
  ['11/6/2024 7:19:37 PM, LONDON, Nov 6 (DNA)', ['2024-11-06', null]],
  ['11/6/2024, LONDON, June 11 (DNA)', ['2024-06-11', null]],
  ['3rd of May 2019', ['2019-05-03']],
  ['5-May-2020', ['2020-05-05']],
  ['Sept. 9, 2001', ['2001-09-09']],
  ['23. september 2020', ['2020-09-23']],
  ['09. Aug 2024.', ['2024-08-09']],
  ['Published: 24 March ,2021', ['2021-03-24']],
  ['in May 2013', ['2013-05']],
  ['2023-04', ['2023-04']],
  ['Tuesday, April 25 16:51', [null]],
  ['29 February 2023 and 29 February 2024', ['2024-02-29']],
  ['All News 17:29 December 05, 2019', ['2019-12-05']],
  ['31.04.2020', []],
  ['may 5 members attend, march 3 miles', []],
  ['version 1.2.2020.4 and 192.168.1.2020', []],
  ['room 12-2020-44', []],
];

describe('findPageDates', () => {
  for (const [text, expected] of DATES) {
    it(text, () => expect(findPageDates(text).map(pageDateEdtf)).toEqual(expected));
  }
});

const CLOCKS: readonly (readonly [string, string | null])[] = [
  ['- [23:41]', '23:41:00'],
  [' - 07:30', '07:30:00'],
  ['at 3:15 p.m.', '15:15:00'],
  ['12:05 am', '00:05:00'],
  ['20:11:03|Editor', '20:11:03'],
  ['25:10', null],
  ['no time', null],
];

describe('findClock', () => {
  for (const [text, expected] of CLOCKS) it(text, () => expect(findClock(text)).toBe(expected));
});
