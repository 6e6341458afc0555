import { describe, expect, it } from 'vitest';
import { bumpBetween, bumped, compareVersions, farthest, isVersion, reaches } from '../src/version.ts';

describe('versions', () => {
  it.each([
    ['1.0.0', '1.0.0', 'none'],
    ['1.0.0', '1.0.1', 'patch'],
    ['1.0.9', '1.1.0', 'minor'],
    ['1.9.9', '2.0.0', 'major'],
    ['1.9.0', '1.10.0', 'minor'],
  ] as const)('from %s to %s is %s', (before, after, bump) => expect(bumpBetween(before, after)).toBe(bump));

  it('refuses a step back', () =>
    expect(() => bumpBetween('1.10.0', '1.9.0')).toThrow('expected a version of at least 1.10.0, got 1.9.0'));

  it.each(['1.0', 'v1.0.0', '01.0.0', '1.0.0-rc.1', ''])('takes %j for no version', (text) => {
    expect(isVersion(text)).toBe(false);
    expect(() => compareVersions(text, '1.0.0')).toThrow('expected a version such as 1.2.3');
  });

  it('orders by number, not by text', () => expect(compareVersions('1.10.0', '1.9.0')).toBeGreaterThan(0));

  it.each([
    ['patch', '1.2.4'],
    ['minor', '1.3.0'],
    ['major', '2.0.0'],
    ['none', '1.2.3'],
  ] as const)('%s of 1.2.3 is %s', (bump, version) => expect(bumped('1.2.3', bump)).toBe(version));

  it('compares bumps', () => {
    expect(farthest(['patch', 'major', 'minor'])).toBe('major');
    expect(farthest([])).toBe('none');
    expect([reaches('minor', 'patch'), reaches('patch', 'patch'), reaches('patch', 'minor')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
