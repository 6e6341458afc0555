import { wrapped } from './rewrap.ts';

const BETWEEN_PARAGRAPHS = /((?:^|\n)[^\S\n]*\n\s*)/;

/** Paragraphs that were broken to fit a width are broken to fit it again, now that their names are longer or shorter. */
export function reflow(original: string, renamed: string): string {
  const before = original.split(BETWEEN_PARAGRAPHS);
  const after = renamed.split(BETWEEN_PARAGRAPHS);
  const widths = before.map(brokenWidth);
  const width = Math.max(...widths.map((own) => own ?? 0));
  if (before.length !== after.length || width === 0) return renamed;
  return after
    .map((paragraph, i) =>
      widths[i] === null || paragraph === before[i]
        ? paragraph
        : wrapped(paragraph.replace(/[^\S\n]*\n\s*/g, ' '), width + 1),
    )
    .join('');
}

/** The length of a paragraph's longest line, where no line could have taken the next one's first word; null where one could. */
function brokenWidth(paragraph: string): number | null {
  const lines = paragraph.split('\n').map((line) => line.trimEnd());
  const width = Math.max(...lines.map((line) => line.length));
  if (lines.length < 2 || width < 50 || width > 110) return null;
  const broken = lines.every(
    (line, i) => i === 0 || (lines[i - 1] as string).length + 1 + line.trimStart().search(/\s|$/) >= width,
  );
  return broken ? width : null;
}
