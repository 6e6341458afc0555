import type { Line } from '../segments/lines.ts';
import { type CellKind, cellKind } from './cell-kind.ts';
import { areHeads, isColumnWord } from './column-heads.ts';
import { FEWEST, isMeasured, settleRows } from './settle-rows.ts';
import type { Cell, CellRow, Found } from './table.ts';

/** Characters of the longest cell of a line of its own. */
const LONGEST = 160;
/** Columns of the widest table that is read a line a cell. */
const WIDEST = 6;
/** Rows in which the first date or figure stands. */
const TRIED = 3;
/** Rows of labels, each above what it says, that make a table. */
const FEWEST_LABELLED = 3;

/** A cell on a line of its own. */
export interface LineCell extends Cell {
  /** The line ends with a bar. */
  readonly barred: boolean;
}

/** The rows of a line a cell from the line at `i` on: below heads, or where every line ends with a bar; null where none are. */
export function belowEachOther(lines: readonly (LineCell | null)[], i: number): Found | null {
  const first = lines[i] ?? null;
  if (first === null || (!first.barred && !isHeadLike(first))) return null;
  for (let width = 2; width <= WIDEST; width++) {
    const heads = cellsFrom(lines, i, width, first.barred);
    if (heads === null) return null;
    const next = cellsFrom(lines, i + width, width, first.barred);
    const headed =
      areHeads(heads.map(({ text }) => text)) && heads.some(tellsOfMeasures) && next?.some(isHeadAlone) === false;
    if (!headed && !first.barred) continue;
    const rows = rowsFrom(lines, i, width, headed, first.barred);
    const body = headed ? rows.length - 1 : rows.length;
    if (body < FEWEST || (!headed && body === FEWEST)) continue;
    return { rows: settleRows(rows, true), to: i + rows.length * width };
  }
  return null;
}

/** Labels, each above what it says, from the line at `i` on; null where fewer than three follow each other. */
export function labelsAndValues(lines: readonly (LineCell | null)[], i: number): Found | null {
  const rows: CellRow[] = [];
  for (let at = i; ; at += 2) {
    const cells = lines[at]?.kind === 'label' ? cellsFrom(lines, at, 2, false) : null;
    if (cells === null || cells[1]?.kind === 'label') break;
    rows.push({ cells, from: at, to: at + 2 });
  }
  return rows.length < FEWEST_LABELLED ? null : { rows: settleRows(rows, false), to: i + rows.length * 2 };
}

/** The line as a cell: short, with no marks within or bullet before it, and not ending as a sentence does; null for another. */
export function lineAsCell(line: Line): LineCell | null {
  const barred = line.text.endsWith('|');
  const text = barred ? line.text.slice(0, -1).trimEnd() : line.text;
  if (text.length > LONGEST || /^(?:[•*#]|[-–]\s)/.test(text) || /[|\t]|\s{3}/.test(text)) return null;
  if (/[\p{Ll}”"]{2}[.!?]$/u.test(text.slice(-5))) return null;
  return { start: line.start, end: line.start + text.length, text, kind: cellKind(text), barred };
}

/** So many cells from a line on; null where one of the lines is none, or without its bar. */
function cellsFrom(
  lines: readonly (LineCell | null)[],
  from: number,
  count: number,
  barred: boolean,
): readonly LineCell[] | null {
  const cells: LineCell[] = [];
  for (let at = from; at < from + count; at++) {
    const cell = lines[at] ?? null;
    if (cell === null || (barred && !cell.barred)) return null;
    cells.push(cell);
  }
  return cells;
}

/** Whole rows from a line on, as long as their dates and figures stand in the same columns; none without such a column. */
function rowsFrom(
  lines: readonly (LineCell | null)[],
  i: number,
  width: number,
  headed: boolean,
  barred: boolean,
): readonly CellRow[] {
  const rows: CellRow[] = [];
  const kinds: (CellKind | null)[] = Array.from({ length: width }, () => null);
  for (let from = i; ; from += width) {
    const cells = cellsFrom(lines, from, width, barred);
    if (cells === null) break;
    if (!headed || from > i) {
      if (cells.some(({ kind }, column) => !fits(kind, kinds[column] ?? null))) break;
      for (const [column, { kind }] of cells.entries()) if (kind !== 'empty') kinds[column] ??= kind;
    }
    rows.push({ cells, from, to: from + width });
    // Lines that show no date or figure in their first rows are no table; nobody reads them to the end for each of them.
    if (rows.length > TRIED && !kinds.some(isMeasured)) return [];
  }
  return kinds.some(isMeasured) && (headed || kinds.includes('text')) ? rows : [];
}

function fits(kind: CellKind, column: CellKind | null): boolean {
  return column === null || kind === column || kind === 'empty' || (isMeasured(kind) && isMeasured(column));
}

function isHeadLike({ text }: Cell): boolean {
  return areHeads([text]) || text === '';
}

/** "Name" below "Visits": the heads begin further down. */
function isHeadAlone({ text }: Cell): boolean {
  return isColumnWord(text);
}

/** A head of dates or figures, which the cells below are to show. */
function tellsOfMeasures({ text }: Cell): boolean {
  return /\b(?:dates?|years?|period|term|tenure|signature|signing|signed|accession|exports?|imports?)\b/i.test(text);
}
