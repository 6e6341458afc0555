import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds, isEdtf } from '../src/index.ts';

const VALID: readonly [edtf: string, start: string | null, end: string | null, precision: string][] = [
  ['2020-06-18', '2020-06-18', '2020-06-18', 'day'],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
  ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
  ['0001-01-01', '0001-01-01', '0001-01-01', 'day'],
  ['1995-10', '1995-10-01', '1995-10-31', 'month'],
  ['2023-02', '2023-02-01', '2023-02-28', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2020', '2020-01-01', '2020-12-31', 'year'],
  ['9999', '9999-01-01', '9999-12-31', 'year'],
  ['2022-21', '2022-03-01', '2022-05-31', 'season'],
  ['2022-22', '2022-06-01', '2022-08-31', 'season'],
  ['2022-23', '2022-09-01', '2022-11-30', 'season'],
  ['2022-24', '2022-12-01', '2023-02-28', 'season'],
  ['2023-24', '2023-12-01', '2024-02-29', 'season'],
  ['2015/2020', '2015-01-01', '2020-12-31', 'interval'],
  ['2020-05-07/2020-05-09', '2020-05-07', '2020-05-09', 'interval'],
  ['2020-05/2020-05', '2020-05-01', '2020-05-31', 'interval'],
  ['2021-24/2022-22', '2021-12-01', '2022-08-31', 'interval'],
  ['2020/2020-05', '2020-01-01', '2020-05-31', 'interval'],
  ['2020-06/2020', '2020-06-01', '2020-12-31', 'interval'],
  ['1996/..', '1996-01-01', null, 'interval'],
  ['../1933', null, '1933-12-31', 'interval'],
  ['../1933-11-16', null, '1933-11-16', 'interval'],
];

const INVALID = [
  '',
  '0000',
  '20',
  '02020',
  '2020-6-18',
  '2020-13',
  '2020-00',
  '2020-20',
  '2020-25',
  '2020-02-30',
  '1900-02-29',
  '2023-02-29',
  '2023-04-31',
  '2020-06-00',
  '2020-22-01',
  '9999-24',
  '2020/2015',
  '2020-06/2020-05',
  '2015/2014-12-31',
  '2020-06/2020-03',
  '2015/',
  '/2015',
  '../..',
  '..',
  '2015/2016/2017',
  '2020-02-30/..',
  '2015-2020',
  '2015/2020 ',
  '2015\n',
  '2020?',
  '~2020',
  '2020-06-18T10:00:00',
  'May 2020',
  '２０２０',
];

const year = fc.integer({ min: 1, max: 9998 });
const two = (n: number) => String(n).padStart(2, '0');
const four = (n: number) => String(n).padStart(4, '0');
const single = fc.oneof(
  year.map(four),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${four(y)}-${two(m)}`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${four(y)}-${s}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${four(y)}-${two(m)}-${two(d)}`),
);

/** Days since 0001-01-01 by the platform's calendar, which the code under test does not use. */
function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

describe('edtfBounds', () => {
  it.each(VALID)('%s is %s to %s, a %s', (edtf, start, end, precision) => {
    expect(edtfBounds(edtf)).toEqual({ start, end, precision });
  });

  it.each(INVALID)('%j is no date', (text) => {
    expect(edtfBounds(text)).toBeNull();
    expect(isEdtf(text)).toBe(false);
  });

  it('takes exactly the days that exist in the calendar', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 40 }), (y, m, d) => {
        const text = `${four(y)}-${two(m)}-${two(d)}`;
        const parsed = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
        expect(isEdtf(text)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  it('spans whole, ordered stretches of days whose ends meet the next stretch', () => {
    fc.assert(
      fc.property(single, (edtf) => {
        const { start, end, precision } = edtfBounds(edtf)!;
        const days = dayNumber(end!) - dayNumber(start!) + 1;
        const allowed = { day: [1, 1], month: [28, 31], season: [90, 92], year: [365, 366], interval: [0, 0] }[
          precision
        ];
        expect(days).toBeGreaterThanOrEqual(allowed[0]!);
        expect(days).toBeLessThanOrEqual(allowed[1]!);
        const next = new Date((dayNumber(end!) + 1) * 86_400_000).toISOString().slice(8, 10);
        if (precision !== 'day') expect([start!.slice(8), next]).toEqual(['01', '01']);
      }),
    );
  });

  it('gives an interval the start of its first and the end of its last date', () => {
    fc.assert(
      fc.property(single, single, (a, b) => {
        const [from, to] = [edtfBounds(a)!, edtfBounds(b)!];
        const bounds = edtfBounds(`${a}/${b}`);
        if (from.start! <= to.end!) {
          expect(bounds).toEqual({ start: from.start, end: to.end, precision: 'interval' });
        } else expect(bounds).toBeNull();
        expect(edtfBounds(`${a}/..`)).toEqual({ start: from.start, end: null, precision: 'interval' });
        expect(edtfBounds(`../${b}`)).toEqual({ start: null, end: to.end, precision: 'interval' });
      }),
    );
  });

  it('never throws, and takes no text that is not of its form', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.T ') }), (text) => {
        if (isEdtf(text)) expect(text).toMatch(/^[0-9./-]{4,21}$/);
      }),
    );
  });
});
