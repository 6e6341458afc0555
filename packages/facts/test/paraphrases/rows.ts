import { exampleClaims } from '../../src/shared/examples.ts';

/** Columns that the company of another fact, or the place of it on a page, may change: the words that tell it, and how sure we are. */
const FREE = /^(?:verb|label|date_basis|place_basis|id|title|cameo)$/;

/** The distinct rows of some tables that a text gives, without the columns that may change. */
export function rowsOf(text: string, tables: ReadonlySet<string>): string[] {
  return exampleClaims(text)
    .filter((claim) => tables.has(claim.table) && claim.table !== 'positions')
    .map(
      ({ table, row }) =>
        `${table} ${JSON.stringify(
          Object.fromEntries(Object.entries(row).filter(([name, value]) => value !== null && !FREE.test(name))),
        )}`,
    )
    .filter((row, at, all) => all.indexOf(row) === at)
    .sort();
}
