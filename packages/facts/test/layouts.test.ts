import { describe, expect, it } from 'vitest';
import { LAYOUTS, POINTING_BACK, type Telling } from './paraphrases/layouts.ts';
import { dated } from './paraphrases/pairs.ts';
import { PLAIN_FACTS } from './paraphrases/plain-facts.ts';
import { rowsOf } from './paraphrases/rows.ts';

const TITLE = 'Notes of a fisherman\n\n';

/** Facts whose own words take another date with them: the year of arrests that are condemned, offices, and a mediator's talks. */
const LEFT_OUT = /the arrests|Ola Berg|between Peru and Kenya/;

const FACTS = PLAIN_FACTS.filter(({ object, rest }) => !LEFT_OUT.test(`${object} ${rest}`));

/** The facts that a page of this kind does not give as the plain sentence does. */
function failing({ told, time }: Telling): string[] {
  return FACTS.flatMap((fact) => {
    const tables = new Set([fact.table]);
    const same = rowsOf(`${TITLE}${told(fact)}`, tables).join() === rowsOf(dated(fact, time), tables).join();
    return same ? [] : [`${fact.subject} ${fact.verb[1]} ${fact.object}`];
  });
}

describe('a fact is the same, however the page is laid out', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, telling) => {
    expect(failing(telling)).toEqual([]);
  });
});

describe('a fact is the same, where the sentence before tells its time', () => {
  it.each(Object.entries(POINTING_BACK))('%s', (_, telling) => {
    expect(failing(telling)).toEqual([]);
  });
});
