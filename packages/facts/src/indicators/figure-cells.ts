import type { QuantityMention, ResolvedSentence } from '@diplomatic-relations/engine';

/** A figure that stands in a column. */
export type FigureCell = Pick<QuantityMention, 'from' | 'to' | 'value' | 'qualifier'>;

/** The figures that end a row, one a token, without what parts the cells. */
export function figureCells({ tokens, segment }: ResolvedSentence): FigureCell[] {
  const cells: FigureCell[] = [];
  for (let i = tokens.length - 1; i >= 0; i--) {
    const text = tokens[i]?.text ?? '';
    if (segment.row && /^[,;]$/.test(text)) continue;
    const value = figureOf(text);
    if (value === null) break;
    cells.unshift({ from: i, to: i + 1, value, qualifier: 'exact' });
  }
  return cells;
}

/** "82.4", "82,4", "1,020.5" */
function figureOf(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^\d+(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
