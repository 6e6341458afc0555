import type { Line } from '../segments/lines.ts';
import { belowEachOther, labelsAndValues, lineAsCell } from './below-each-other.ts';
import { namesAndDates } from './names-and-dates.ts';
import { sideBySide } from './side-by-side.ts';
import type { FoundRow } from './table.ts';

/** The rows of all tables of a page, by the index of their first line. */
export function findTables(lines: readonly Line[]): ReadonlyMap<number, FoundRow> {
  const found = new Map<number, FoundRow>();
  const cells = lines.map(lineAsCell);
  for (let i = 0; i < lines.length; ) {
    const table =
      sideBySide(lines, i) ?? belowEachOther(cells, i) ?? labelsAndValues(cells, i) ?? namesAndDates(lines, i);
    for (const row of table?.rows ?? []) found.set(row.from, row);
    i = Math.max(i + 1, table?.to ?? 0);
  }
  return found;
}
