import type { Span } from '../span.ts';

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
