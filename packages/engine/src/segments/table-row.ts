const FIGURE = /^[-–+(]?\d[\d.,\s]*\)?$/;

const ENDS_IN_FIGURE = /\d\)?\s*$/;

/** "Exports   82.4   131.7": a label with figures in columns. */
export function isTableRow(text: string): boolean {
  if (!ENDS_IN_FIGURE.test(text)) return false;
  const [label, ...cells] = text.trim().split(/\s{2,}|\t|\s*\|\s*/);
  return cells.length > 1 && /\p{L}/u.test(label ?? '') && cells.every((cell) => FIGURE.test(cell));
}
