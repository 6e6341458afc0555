import { dateOfCell } from '../tables/cell-kind.ts';
import { type Draft, putAside } from './draft.ts';

/** Marks the rows of tables: those that begin with their date are of a chronology, the others are items of a list; the heads of columns are no text, save those that say what figures are of. */
export function takeTableRows(draft: Draft): void {
  const { features, kinds, dates, contentStarts, text, title } = draft;
  for (const [i, { block }] of features.entries()) {
    if (block.row === null || i <= title) continue;
    if (block.row.isHead) {
      if (block.row.ofFigures) kinds[i] = 'list';
      else putAside(draft, i, 'columns');
      continue;
    }
    const first = block.row.cells.findIndex(({ start, end }) => start === block.contentStart && end > start);
    const cell = block.row.cells[first];
    const next = block.row.cells.slice(first + 1).find(({ start, end }) => end > start);
    const date = cell === undefined || next === undefined ? null : dateOfCell(text.slice(cell.start, cell.end));
    kinds[i] = date === null ? 'list' : 'timeline';
    dates[i] = date;
    contentStarts[i] = date === null ? block.contentStart : (next?.start ?? block.contentStart);
  }
}
