import type { Span } from '../span.ts';
import { cellKind } from '../tables/cell-kind.ts';
import { findTables } from '../tables/find-tables.ts';
import type { FoundRow, TableRow } from '../tables/table.ts';
import type { Line } from './lines.ts';

/** One paragraph, heading, list item or other unit of the page: a line, or the lines of a hard-wrapped paragraph. */
export interface Block extends Span {
  readonly text: string;
  readonly indent: number;
  readonly blanksBefore: number;
  /** The bullet or number that the block starts with, "" where there is none. */
  readonly bullet: string;
  /** Where the text after the bullet starts. */
  readonly contentStart: number;
  /** The text after the bullet. */
  readonly content: string;
  /** What the block is a row of, if it is one of a table. */
  readonly row: TableRow | null;
}

const BULLET =
  /^(?:[•●▪■◦‣·∙⁃➢►»*\u2013\u2014+-]|\\[-*]|\d{1,2}[.)](?!\d)|[a-z]\)|\((?:[a-z]|[ivx]{2,4})\)|[IVX]{2,4}[.)])[\s\u00a0]+(?=\S)/u;
const LOWER = /^["'“‘(]?\p{Ll}/u;
const TERMINAL = /[.!?:;…]["'”’»)\]]{0,3}$/u;
const NARROWEST = 50;
const WIDEST = 110;

/** "(1) Peru" may head a part; "(1) In May the two governments …" is an item. */
const NUMBERED_ITEM = /^\(\d{1,2}\)[\s\u00a0]+(?=\S)/u;
const SHORTEST_NUMBERED = 50;

function bulletOf(text: string): string {
  const head = text.slice(0, 16);
  return (BULLET.exec(head) ?? (text.length >= SHORTEST_NUMBERED ? NUMBERED_ITEM.exec(head) : null))?.[0] ?? '';
}

/** The column at which a line ends. */
function columns(line: Line): number {
  return line.indent + line.text.length;
}

function firstWordLength(text: string): number {
  const space = text.search(/\s/);
  return space < 0 ? text.length : space;
}

/** True where the next line's first word would not have fitted on this one: the line was broken to fit a width. */
function brokenToFit(line: Line, next: Line, width: number): boolean {
  return columns(line) + 1 + firstWordLength(next.text) > width;
}

/** The column at which the document's paragraphs are wrapped, or null where a line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | null {
  if (!flows(lines)) return null;
  const all = () => true;
  const unended = (line: Line) => !TERMINAL.test(line.text);
  return commonWidth(lines, all, 1, 0.55) ?? commonWidth(lines, unended, LEAST_UNENDED, 0.7);
}

/** So many lines must break within a sentence where those that end one, being paragraphs' last, say nothing about the width. */
const LEAST_UNENDED = 4;

/** The width that the counted lines, at least `least` of them, were broken to fit, where the share of those that were is great enough. */
function commonWidth(
  lines: readonly Line[],
  counts: (line: Line) => boolean,
  least: number,
  share: number,
): number | null {
  const isCounted = (i: number) => lines[i + 1]?.blanksBefore === 0 && counts(lines[i] as Line);
  const inner: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) if (isCounted(i)) inner.push(columns(lines[i] as Line));
  if (inner.length < least) return null;
  // A line that a long address widens says nothing about the width.
  const usual = inner.filter((length) => length <= WIDEST + 20);
  if (usual.length < inner.length * 0.85) return null;
  usual.sort((a, b) => a - b);
  const width = usual[Math.min(usual.length - 1, Math.floor(usual.length * 0.9))] as number;
  if (width < NARROWEST || width > WIDEST) return null;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (isCounted(i) && brokenToFit(lines[i] as Line, lines[i + 1] as Line, width)) broken++;
  }
  return broken / inner.length >= share ? width : null;
}

const OPEN_END =
  /(?:,|[-–—(]|(?:^|\s)(?:of|the|and|for|with|a|an|in|on|at|to|by|from|as|or|its|his|her|their|our|that|which|who|whom|whose|between|under|over|into|is|was|were|are|has|have|had|will|be|been|not|both|than|Mr\.|Dr\.|Ms\.))$/;

/** Words behind which no line of its own ends. */
const UNFINISHED =
  /\s(?:of|the|and|for|with|a|an|in|on|at|to|by|from|as|or|its|his|her|their|our|between|under|into|was|were|has|have|had|will|be|been)$/;

/** True where a line plainly goes on in the next: it ends in "of the" or a comma, or the next starts with a small letter. */
function goesOn(line: Line, next: Line): boolean {
  return LOWER.test(next.text) || OPEN_END.test(line.text);
}

/** Running text plainly goes on at every second or third line break; lists of titles never do. */
function flows(lines: readonly Line[]): boolean {
  let inner = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1] as Line;
    if (next.blanksBefore > 0) continue;
    inner++;
    if (goesOn(lines[i] as Line, next)) open++;
  }
  return open >= 1 && open / inner >= 0.3;
}

function groupWidth(group: readonly Line[]): number | null {
  if (group.length < 3 || !flows(group)) return null;
  const width = group.reduce((most, line) => Math.max(most, columns(line)), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  let broken = 0;
  for (let i = 0; i + 1 < group.length; i++) if (brokenToFit(group[i] as Line, group[i + 1] as Line, width)) broken++;
  return broken / (group.length - 1) >= 0.85 ? width : null;
}

/** A dash at the start of a line that the text, broken to fit, only happens to begin there: "… – the first in Asia\n– and …". */
function isDashWithin(line: Line, next: Line, width: number | null): boolean {
  return (
    width !== null &&
    /^[–—] \p{Ll}/u.test(next.text) &&
    bulletOf(line.text) === '' &&
    !TERMINAL.test(line.text) &&
    line.text.length >= width * 0.7 &&
    brokenToFit(line, next, width)
  );
}

/** Words that no line of its own ends in, however short it is: "The", "Mr Silva will be". */
const DANGLING =
  /^(?:The|An|Mr|Mrs|Ms)$|\s(?:the|an?|and|will|be|been|is|was|has|have|had|their|its|his|her|Mr|Mrs|Ms|Dr)$/;

/** "The\nEmbassy is accredited …", "Trinidad\nand Tobago achieved …": a paragraph whose first line breaks early. */
function breaksEarly(line: Line, next: Line): boolean {
  if (TERMINAL.test(line.text) || bulletOf(line.text) !== '') return false;
  if (DANGLING.test(line.text)) return true;
  return LOWER.test(next.text) && next.text.length >= LEAST_TEXT && / \S+ \S+ /.test(next.text);
}

/** A line from this length on is running text rather than an item of a list. */
const LEAST_TEXT = 25;

/** So many columns more than its width a wrapped paragraph's line never has. */
const WIDER = 10;

/** `own` is the width of the block's lines so far, 0 for a single line. */
function continues(line: Line, next: Line, width: number | null, own: number): boolean {
  if (
    (bulletOf(next.text) !== '' && !isDashWithin(line, next, width)) ||
    /^(?:#|\\#|\*\*|\[|\|)/.test(next.text) ||
    /^(?:#{1,6} |\*\*[^*]{1,200}\*\*$)/.test(line.text)
  )
    return false;
  if (breaksEarly(line, next)) return true;
  const open = !TERMINAL.test(line.text);
  const unfinished = open && line.text.length >= 45 && UNFINISHED.test(line.text);
  if (width === null) {
    if (line.text.length < 45 || !(open || line.text.endsWith(','))) return false;
    return (
      unfinished ||
      LOWER.test(next.text) ||
      (line.text.endsWith(',') && next.text.length >= LEAST_TEXT) ||
      (own >= NARROWEST && brokenToFit(line, next, own))
    );
  }
  if (line.text.length < width * 0.5) return false;
  // A line that is wider than its page and ends a sentence is the rest of a paragraph.
  if (!open && columns(line) > width + WIDER) return false;
  if (unfinished) return true;
  if (brokenToFit(line, next, width - 1)) return true;
  return (open || line.text.endsWith(',')) && (LOWER.test(next.text) || brokenToFit(line, next, width - 8));
}

/** Joins the lines of hard-wrapped paragraphs; elsewhere every line is a block. */
export function joinLines(text: string, lines: readonly Line[]): Block[] {
  const tables = findTables(lines);
  const documentWidth = wrapWidth(lines);
  const blocks: Block[] = [];
  let i = 0;
  while (i < lines.length) {
    const row = tables.get(i);
    if (row) {
      blocks.push(blockOfRow(text, lines, row));
      i = row.to;
      continue;
    }
    let groupEnd = i + 1;
    while (groupEnd < lines.length && lines[groupEnd]?.blanksBefore === 0 && !tables.has(groupEnd)) groupEnd++;
    const group = lines.slice(i, groupEnd);
    const listed = group.length >= 3 && !group.some((line, k) => k > 0 && goesOn(group[k - 1] as Line, line));
    const fits =
      documentWidth !== null &&
      group.every((line, k) => k === 0 || brokenToFit(group[k - 1] as Line, line, documentWidth - 1));
    const width = listed && !fits ? null : (documentWidth ?? groupWidth(group) ?? groupWidth(group.slice(1)));
    while (i < groupEnd) {
      const first = lines[i] as Line;
      let last = first;
      let own = 0;
      while (i + 1 < groupEnd && continues(last, lines[i + 1] as Line, width, own)) {
        i++;
        own = Math.max(own, columns(last));
        last = lines[i] as Line;
      }
      blocks.push(blockOf(text, first, last.end));
      i++;
    }
  }
  return blocks;
}

/** "| 3 May 1990 | An embassy opened. |": a row of a table in Markdown. */
export function isMarkedRow(text: string): boolean {
  return text.startsWith('|') && text.endsWith('|') && text.length > 2;
}

/** What a block starts with before its text, besides a bullet: the mark of a heading, the bar of a row. */
const LEAD = /^(?:#{1,6}|\|)\s+/;

function blockOf(text: string, first: Line, end: number): Block {
  const whole = text.slice(first.start, end);
  const bullet = bulletOf(whole);
  const head = bullet.length || (LEAD.exec(whole.slice(0, 12))?.[0].length ?? 0);
  return {
    start: first.start,
    end,
    text: whole,
    indent: first.indent,
    blanksBefore: first.blanksBefore,
    bullet: bullet.trim(),
    contentStart: first.start + head,
    content: isMarkedRow(whole) ? whole.slice(head, -1).trimEnd() : whole.slice(head),
    row: null,
  };
}

/** A row of a table; the number that it begins with is its bullet. */
function blockOfRow(text: string, lines: readonly Line[], row: FoundRow): Block {
  const first = lines[row.from] as Line;
  const last = lines[row.to - 1] as Line;
  const [number, ...others] = row.cells;
  const counted = number !== undefined && cellKind(text.slice(number.start, number.end)) === 'counter';
  const contentStart = (counted ? others[0] : number)?.start ?? first.start;
  const whole = text.slice(first.start, last.end);
  return {
    start: first.start,
    end: last.end,
    text: whole,
    indent: first.indent,
    blanksBefore: first.blanksBefore,
    bullet: '',
    contentStart,
    content: whole.slice(contentStart - first.start).replace(/\s*\|$/, ''),
    row: { ...row, cells: row.cells.map(spanOf), heads: row.heads.map(spanOf) },
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
