import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, joinList, plainNumber, splitList, unguardFormula } from '../src/cell.ts';

describe('plainNumber', () => {
  it.each([
    [0, '0'],
    [25_700_000, '25700000'],
    [-3.5, '-3.5'],
    [1e21, '1000000000000000000000'],
    [1.5e21, '1500000000000000000000'],
    [1e-7, '0.0000001'],
    [-2.5e-9, '-0.0000000025'],
  ])('writes %d as %s', (value, text) => expect(plainNumber(value)).toBe(text));

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) =>
    expect(() => plainNumber(value)).toThrow('expected a finite number'),
  );

  it('has no exponent and gives the same number back', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value + 0);
      }),
    ));
});

describe('guardFormula', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['a=1', 'a=1'],
    ['', ''],
  ])('writes %j as %j', (text, cell) => {
    expect(guardFormula(text)).toBe(cell);
    expect(unguardFormula(cell)).toBe(text);
  });
});

describe('joinList', () => {
  it.each([
    [[], ''],
    [['A', 'B'], 'A;B'],
    [['a;b', 'c\\'], 'a\\;b;c\\\\'],
  ])('writes %j as %j', (items, cell) => expect(joinList(items)).toBe(cell));

  it('is reversed by splitList', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', ';', '\\', 'é') })), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    ));
});
