import type { CellKind } from './cell-kind.ts';
import { areHeads, areYears } from './column-heads.ts';
import type { Cell, CellRow, FoundRow } from './table.ts';

/** Rows that a table has at least, without its heads. */
export const FEWEST = 2;
/** The same of labels that end in no colon. */
const FEWEST_LABELLED = 3;
/** Words of the longest label. */
const MOST_IN_LABEL = 8;

/** The rows with their heads, where they are those of a table: known to be, below heads, or with labels or a column of dates or figures; else none. */
export function settleRows(rows: readonly CellRow[], known: boolean): readonly FoundRow[] {
  const texts = rows[0]?.cells.map(({ text }) => text) ?? [];
  const headed = areHeads(texts) || areYears(texts);
  const body = headed ? rows.slice(1) : rows;
  if (body.length < (headed ? 1 : FEWEST)) return [];
  const labelled = !headed && areLabelled(body);
  if (!known && !headed && !labelled && !hasMeasuredColumn(body)) return [];
  const heads = headed ? (rows[0]?.cells ?? []) : [];
  const ofFigures = hasColumn(body, (kind, column) => kind === 'number' || (kind === 'counter' && column > 0));
  return rows.map((row, i) => ({ ...row, heads, ofFigures, labelled, isHead: headed && i === 0 }));
}

/** Dates, figures and the numbers of rows look alike. */
export function isMeasured(kind: CellKind | null): boolean {
  return kind === 'date' || kind === 'number' || kind === 'counter';
}

/** A column of dates or figures beside one of words. */
function hasMeasuredColumn(rows: readonly CellRow[]): boolean {
  return hasColumn(rows, isMeasured) && hasColumn(rows, (kind) => kind === 'text' || kind === 'label');
}

/** A column of which two cells in three are of a kind. */
function hasColumn(rows: readonly CellRow[], isOfKind: (kind: CellKind, column: number) => boolean): boolean {
  return rows[0]?.cells.some((_, column) => hasColumnAt(rows, column, (kind) => isOfKind(kind, column))) ?? false;
}

function hasColumnAt(rows: readonly CellRow[], column: number, isOfKind: (kind: CellKind) => boolean): boolean {
  return rows.filter(({ cells }) => isOfKind(cells[column]?.kind ?? 'empty')).length * 3 >= rows.length * 2;
}

/** "Head of State: | President N": two columns, of which the first is labels and the second says something different in each row. */
function areLabelled(rows: readonly CellRow[]): boolean {
  if (!rows.every(({ cells: [label, , more] }) => more === undefined && isLabel(label))) return false;
  if (rows.every(({ cells: [label] }) => label?.kind === 'label')) return true;
  const telling = rows.filter(({ cells }) => /\d|\S\s+\S/.test(cells[1]?.text ?? '')).length;
  return rows.length >= FEWEST_LABELLED && telling * 2 > rows.length && !hasColumnAt(rows, 1, isMeasured);
}

function isLabel(cell: Cell | undefined): boolean {
  return (
    cell !== undefined &&
    (cell.kind === 'label' || (cell.kind === 'text' && cell.text.split(/\s+/).length <= MOST_IN_LABEL))
  );
}
