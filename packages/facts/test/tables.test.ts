import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/claim.ts';
import { exampleClaims } from '../src/shared/examples.ts';
import { CONVERSIONS, type PageTable, TABLES } from './paraphrases/tables.ts';

/** The columns of a row that a table of facts is compared by, in their order. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  relations: ['kind', 'change', 'actor_a', 'actor_b', 'date'],
  missions: ['kind', 'change', 'sender', 'host', 'city', 'date'],
  memberships: ['member', 'organization', 'role', 'change', 'date'],
  events: ['kind', 'status', 'parties', 'country', 'level', 'date'],
  agreements: ['title', 'action', 'parties', 'date'],
  positions: ['person_name', 'role', 'party', 'as_of'],
  indicators: ['metric', 'value', 'unit', 'actor_a', 'actor_b', 'period'],
};

function shown({ table, row }: Claim): string {
  const values = row as Readonly<Record<string, unknown>>;
  return (COLUMNS[table] ?? [])
    .map((name) => values[name] ?? null)
    .filter((value) => value !== null)
    .map((value) => (Array.isArray(value) ? value.join('+') : String(value)))
    .join(' ');
}

function factsOf({ above, heads, rows, gives }: PageTable, convert: (typeof CONVERSIONS)[string]): string[] {
  const text = [...above, convert(heads ? [heads] : [], rows), ''].join('\n\n');
  const claims = exampleClaims(text, {
    title: above[0] ?? null,
    publisher: 'Ministry of Foreign Affairs of Kenya',
  });
  return [...new Set(claims.filter(({ table }) => gives.includes(table)).map(shown))].sort();
}

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  const conversions = Object.entries(CONVERSIONS).filter(([name]) => !table.notAs?.includes(name));
  it.each(conversions)('as %s', (_, convert) => {
    expect(factsOf(table, convert)).toEqual([...table.facts].sort());
  });
});
