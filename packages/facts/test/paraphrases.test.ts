import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/claim.ts';
import { exampleClaims } from '../src/shared/examples.ts';
import { ASSERTING, type Construction, plainly, UNASSERTING } from './paraphrases/constructions.ts';
import { PLAIN_FACTS, type PlainFact } from './paraphrases/plain-facts.ts';

/** Facts that are known not to be read in a construction, or to be read where they must not. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // a day behind a treaty's name may be the treaty's own
  'the day in brackets': ['Kenya ratified the Kyoto Protocol', 'Peru acceded to the Antarctic Treaty'],
  denied: ['Norway appointed Ola Berg'],
  'an inverted condition': ['Norway appointed Ola Berg'],
  'a false rumour': ['Norway appointed Ola Berg'],
};

/** Columns that a construction may change: the words that tell the fact, and how sure we are. */
const FREE = /^(?:verb|label|date_basis|place_basis|id)$/;

function rowsOf({ table }: PlainFact, text: string): string[] {
  return exampleClaims(text)
    .filter((claim) => claim.table === table && !isUnreal(claim))
    .map(({ row }) =>
      JSON.stringify(
        Object.fromEntries(Object.entries(row).filter(([name, value]) => value !== null && !FREE.test(name))),
      ),
    )
    .filter((row, at, all) => all.indexOf(row) === at)
    .sort();
}

/** Told as planned, called off or refused. */
function isUnreal({ row }: Claim): boolean {
  const { status, change, action, event_type: type } = row as Readonly<Record<string, unknown>>;
  return (
    (status !== undefined && status !== 'held') || change === 'planned' || action === 'planned' || type === 'REJECT'
  );
}

const nameOf = ({ subject, verb, object }: PlainFact): string => `${subject} ${verb[1]} ${object}`;

function failing(holds: (fact: PlainFact, text: string) => boolean, construction: Construction): string[] {
  return PLAIN_FACTS.filter((fact) => {
    const text = construction(fact);
    return text !== null && !holds(fact, text);
  }).map(nameOf);
}

const PLAIN = new Map(PLAIN_FACTS.map((fact) => [fact, rowsOf(fact, plainly(fact) ?? '')]));

describe('a fact', () => {
  it.each(PLAIN_FACTS.map((fact) => [nameOf(fact), fact] as const))('is read: %s', (_, fact) => {
    expect(PLAIN.get(fact)).not.toEqual([]);
  });

  it.each(Object.entries(ASSERTING))('is the same told with %s', (name, construction) => {
    const same = (fact: PlainFact, text: string) => rowsOf(fact, text).join() === PLAIN.get(fact)?.join();
    expect(failing(same, construction)).toEqual(EXCEPTIONS[name] ?? []);
  });

  it.each(Object.entries(UNASSERTING))('is none told with %s', (name, construction) => {
    expect(failing((fact, text) => rowsOf(fact, text).length === 0, construction)).toEqual(EXCEPTIONS[name] ?? []);
  });
});
