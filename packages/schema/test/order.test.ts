import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointLength, codePointText, compareText, compareValues } from '../src/index.ts';

const unicode = fc.string({ unit: 'binary', maxLength: 40 });

describe('compareText', () => {
  it('sorts by code points, like UTF-8 bytes', () => {
    fc.assert(
      fc.property(unicode, unicode, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
      { numRuns: 1000 },
    );
    expect(compareText('\uffee', '😀')).toBeLessThan(0);
    expect('\uffee' < '😀').toBe(false);
  });
});

describe('compareValues', () => {
  it.each([
    [
      [3, null, 1],
      [null, 1, 3],
    ],
    [
      ['b', 'a', null],
      [null, 'a', 'b'],
    ],
    [
      [true, false],
      [false, true],
    ],
    [
      [['B'], ['A', 'C'], ['A']],
      [['A'], ['A', 'C'], ['B']],
    ],
    [
      [10, 9, -1],
      [-1, 9, 10],
    ],
  ])('sorts %j', (values, sorted) => {
    expect([...values].sort(compareValues)).toEqual(sorted);
  });
});

describe('codePointText', () => {
  it('slices as an array of code points does', () => {
    fc.assert(
      fc.property(unicode, fc.nat(50), fc.nat(50), (text, start, end) => {
        const points = Array.from(text);
        expect(codePointLength(text)).toBe(points.length);
        expect(codePointText(text).slice(start, end)).toBe(points.slice(start, end).join(''));
      }),
      { numRuns: 1000 },
    );
  });

  it('counts a lone surrogate as one', () => {
    expect(codePointLength('a\ud83d')).toBe(2);
    expect(codePointText('\ud83d😀x').slice(1, 2)).toBe('😀');
  });
});
