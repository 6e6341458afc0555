import type { Span } from '../span.ts';
import type { CellKind } from './cell-kind.ts';

/** One row of a table, however the page was turned into text: a line with marks between its cells, or a line a cell. */
export interface TableRow {
  /** In the order of the columns; an empty cell has no length. */
  readonly cells: readonly Span[];
  /** The heads of the columns, as many as cells; none where the table has no heads. */
  readonly heads: readonly Span[];
  /** The table has a column of figures. */
  readonly ofFigures: boolean;
  /** Two columns without heads: a label, and what it says. */
  readonly labelled: boolean;
  /** The row is that of the heads. */
  readonly isHead: boolean;
}

/** A row with the lines that it covers: `from` is its first, `to` the one after its last. */
export interface FoundRow extends TableRow {
  readonly from: number;
  readonly to: number;
}

/** What was found from a line on: the rows of a table, none where the lines are no table after all, and the line to go on at. */
export interface Found {
  readonly rows: readonly FoundRow[];
  readonly to: number;
}

/** A cell with its text. */
export interface Cell extends Span {
  readonly text: string;
  readonly kind: CellKind;
}

/** A row that may be one of a table. */
export interface CellRow {
  readonly cells: readonly Cell[];
  readonly from: number;
  readonly to: number;
}
