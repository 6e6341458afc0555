import type { Line } from '../segments/lines.ts';
import type { Span } from '../span.ts';
import { cellKind } from './cell-kind.ts';
import { cellsOfLine, isRule } from './cells-of-line.ts';
import { settleRows } from './settle-rows.ts';
import type { Cell, CellRow, Found } from './table.ts';

/** The rows of a line each, all of one width, from the line at `i` on; null where that line has no cells side by side. */
export function sideBySide(lines: readonly Line[], i: number): Found | null {
  const width = widthOf(lines[i]);
  if (width < 2) return null;
  const rows: CellRow[] = [];
  let at = i;
  for (; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isRule(line.text)) continue;
    if (widthOf(line) !== width || (at > i && line.blanksBefore > 1)) break;
    rows.push({ cells: cellsOfLine(line).map((cell) => cellOf(line, cell)), from: at, to: at + 1 });
  }
  const settled = settleRows(rows, false);
  return { rows: settled, to: settled.length === 0 && rows.length <= MOST_TRIED ? i + 1 : at };
}

/** Up to so many rows that are no table are tried again without the first of them, which may be a menu; more would cost too much. */
const MOST_TRIED = 40;

function widthOf(line: Line | undefined): number {
  if (line === undefined || !/[|\t]|\s{3}/.test(line.text) || isRule(line.text)) return 0;
  return cellsOfLine(line).length;
}

function cellOf(line: Line, { start, end }: Span): Cell {
  const text = line.text.slice(start - line.start, end - line.start);
  return { start, end, text, kind: cellKind(text) };
}
