import type { ClaimRow, FactTable } from '@diplomatic-relations/facts';
import { columns, edtfBounds, factId } from '@diplomatic-relations/schema';
import type { AnyRow } from './dataset.ts';

/** A claim's row with everything that follows from it alone: its id and its date columns. */
export function factRow<T extends FactTable>(name: T, claimed: ClaimRow<T>): AnyRow {
  const row: AnyRow = { ...claimed };
  if (hasDateColumns(name)) {
    const bounds = typeof row['date'] === 'string' ? edtfBounds(row['date']) : null;
    row['date_start'] = bounds?.start ?? null;
    row['date_end'] = bounds?.end ?? null;
    row['date_precision'] = bounds?.precision ?? null;
  }
  row['id'] = factId(name, row as never);
  return row;
}

function hasDateColumns(name: FactTable): boolean {
  return columns(name).some((column) => column.name === 'date_start');
}
