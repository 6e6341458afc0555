import { describe, expect, it } from 'vitest';
import { exampleClaims } from '../src/shared/examples.ts';
import { MEETINGS, MET, STAGES, TOURS, type Wanted } from './paraphrases/companies.ts';

const NORWAY = { publisher: 'Ministry of Foreign Affairs of Norway', published: '2010-05-10' };

/** What each lead fails to give, once for a page of Norway and once for one of nobody. */
function failures(leads: readonly string[], next: string, wanted: Wanted, pages: readonly object[]): string[] {
  return leads.filter((lead) => pages.some((page) => wanted(exampleClaims(`${lead} ${next}`, page)) < 1));
}

describe('a meeting of several states, however it is introduced', () => {
  it.each(MET)('%s', (next, wanted) => {
    expect(failures(MEETINGS, next, wanted, [NORWAY, {}])).toEqual([]);
  });
});

describe('a journey through several states, however it is announced', () => {
  it.each(STAGES)('%s', (next, wanted) => {
    expect(
      failures(TOURS, next, wanted, [NORWAY, { ...NORWAY, title: 'Minister visits Peru, Chile and Colombia' }]),
    ).toEqual([]);
  });
});
