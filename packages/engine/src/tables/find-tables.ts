import type { Line } from '../segments/lines.ts';
import type { Span } from '../span.ts';
import { type CellKind, cellKind } from './cell-kind.ts';
import { cellsOfLine, isRule } from './cells-of-line.ts';
import { areHeads, areYears, isColumnWord } from './column-heads.ts';
import type { TableRow } from './table.ts';

/** Rows that a table has at least, without its heads. */
const FEWEST = 2;
/** The same of labels that end in no colon. */
const FEWEST_LABELLED = 3;
/** Words of the longest label. */
const MOST_IN_LABEL = 8;
/** Characters of the longest cell of a line of its own. */
const LONGEST_CELL = 160;
/** Columns of the widest table that is read a line a cell. */
const WIDEST = 6;

/** A row with the lines that it covers. */
export interface FoundRow extends TableRow {
  /** Index of the row's first line. */
  readonly from: number;
  /** Index of the line after its last. */
  readonly to: number;
}

/** The rows of all tables of a page, by the index of their first line. */
export function findTables(lines: readonly Line[]): ReadonlyMap<number, FoundRow> {
  const found = new Map<number, FoundRow>();
  let i = 0;
  while (i < lines.length) {
    const rows =
      sideBySide(lines, i) ?? oneBelowTheOther(lines, i) ?? labelsAndValues(lines, i) ?? namesAndDates(lines, i);
    const last = rows?.at(-1);
    if (rows === null || last === undefined) {
      i++;
      continue;
    }
    for (const row of rows) found.set(row.from, row);
    i = last.to;
  }
  return found;
}

/** A cell with its text and the lines that it stands on. */
interface Cell extends Span {
  readonly text: string;
  readonly kind: CellKind;
}

interface RawRow {
  readonly cells: readonly Cell[];
  readonly from: number;
  readonly to: number;
}

/** Rows of a line each from the line at `i` on, all of one width. */
function sideBySide(lines: readonly Line[], i: number): readonly FoundRow[] | null {
  const width = widthOf(lines[i]);
  if (width < 2) return null;
  const rows: RawRow[] = [];
  let at = i;
  for (; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isRule(line.text)) continue;
    if (widthOf(line) !== width || (at > i && line.blanksBefore > 1)) break;
    rows.push({ cells: cellsOfLine(line).map((cell) => cellOf(line.text, line.start, cell)), from: at, to: at + 1 });
  }
  return settled(rows, false);
}

function widthOf(line: Line | undefined): number {
  if (line === undefined || !/[|\t]|\s{3}/.test(line.text) || isRule(line.text)) return 0;
  return cellsOfLine(line).length;
}

/** Rows of a line a cell from the line at `i` on: below heads, or where every line ends with a bar. */
function oneBelowTheOther(lines: readonly Line[], i: number): readonly FoundRow[] | null {
  const cells = columnOfCells(lines, i);
  if (cells.length < 4) return null;
  const barred = cells.every(({ barred }) => barred);
  for (let width = 2; width <= Math.min(WIDEST, Math.floor(cells.length / FEWEST)); width++) {
    const heads = cells.slice(0, width);
    const headed =
      areHeads(heads.map(({ text }) => text)) && hasDateHead(heads) && !cells.slice(width, 2 * width).some(isHeadAlone);
    if (!headed && !barred) continue;
    const rows = rowsOf(cells, width, headed, i);
    if (rows.length < FEWEST + (headed ? 1 : 0) || (!headed && !areAlike(rows))) continue;
    return settled(rows, true);
  }
  return null;
}

/** "Name" below "Visits": the heads begin further down. */
function isHeadAlone({ text }: Cell): boolean {
  return isColumnWord(text);
}

/** One of the heads is of dates or figures, which the cells below are to show. */
function hasDateHead(heads: readonly Cell[]): boolean {
  return heads.some(({ text }) =>
    /\b(?:dates?|years?|period|term|tenure|signature|signing|signed|accession|exports?|imports?)\b/i.test(text),
  );
}

/** Labels, each above what it says, from the line at `i` on. */
function labelsAndValues(lines: readonly Line[], i: number): readonly FoundRow[] | null {
  if (!/:(?:\s*\|)?$/.test(lines[i]?.text ?? '')) return null;
  const cells = columnOfCells(lines, i);
  const rows: RawRow[] = [];
  for (let k = 0; k + 1 < cells.length && cells[k]?.kind === 'label' && cells[k + 1]?.kind !== 'label'; k += 2)
    rows.push({ cells: cells.slice(k, k + 2), from: i + k, to: i + k + 2 });
  return rows.length < FEWEST_LABELLED ? null : settled(rows, false);
}

/** "Peru 5 May 1992", "Chile 12 June 1994": from the line at `i` on, names with nothing but a date behind them. */
function namesAndDates(lines: readonly Line[], i: number): readonly FoundRow[] | null {
  const rows: RawRow[] = [];
  const head = headOfNames(lines, i);
  for (let at = head === null ? i : i + 1; at < lines.length; at++) {
    const line = lines[at] as Line;
    const cells = at > i && line.blanksBefore > 0 ? null : nameAndDate(line);
    if (cells === null) break;
    rows.push({ cells, from: at, to: at + 1 });
  }
  const named = rows.length < FEWEST_NAMED ? null : settled(rows, false);
  return named === null || head === null ? named : [head, ...named];
}

/** "Country Date": what nobody can part any more. */
function headOfNames(lines: readonly Line[], i: number): FoundRow | null {
  const { text, start, end } = lines[i] as Line;
  if (
    !text.includes(' ') ||
    !areHeads([text]) ||
    lines[i + 1] === undefined ||
    nameAndDate(lines[i + 1] as Line) === null
  )
    return null;
  return { cells: [{ start, end }], heads: [], ofFigures: false, labelled: false, isHead: true, from: i, to: i + 1 };
}

function nameAndDate({ text, start }: Line): readonly Cell[] | null {
  const [, name = '', date = ''] = NAME_AND_DATE.exec(text) ?? [];
  if (name === '' || cellKind(date) !== 'date' || name.split(/\s+/).length > MOST_IN_NAME) return null;
  const behind = start + text.length - date.length;
  return [
    { start, end: start + name.length, text: name, kind: 'text' },
    { start: behind, end: start + text.length, text: date, kind: 'date' },
  ];
}

/** Capitals and what links them, then a date that a day, a month or a year begins. */
const NAME_AND_DATE =
  /^((?:\p{Lu}[\p{L}’'.-]*|of|the|and|for|on|de|da)(?: (?:\(?\p{Lu}[\p{L}’'.-]*\)?|of|the|and|for|on|de|da))*?) ((?:\d{1,2}[ ./-]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}* |\d{4})[\p{L}\d ,./–-]*)$/u;
const MOST_IN_NAME = 7;
const FEWEST_NAMED = 3;

interface LineCell extends Cell {
  readonly barred: boolean;
}

/** The short lines from `i` on that may be cells: none ends as a sentence does, has marks within or a bullet before it. */
function columnOfCells(lines: readonly Line[], i: number): readonly LineCell[] {
  const cells: LineCell[] = [];
  for (let at = i; at < lines.length; at++) {
    const { text, start } = lines[at] as Line;
    const barred = text.endsWith('|');
    if (cells[0]?.barred && !barred) break;
    const content = barred ? text.slice(0, -1).trimEnd() : text;
    if (content.length > LONGEST_CELL || /[|\t]|\s{3}|^(?:[•*#]|[-–]\s)|[\p{Ll}”"]{2}[.!?]$/u.test(content)) break;
    cells.push({ start, end: start + content.length, text: content, kind: cellKind(content), barred });
  }
  return cells;
}

/** Whole rows from the first cell on, as long as their dates and figures stand in the same columns. */
function rowsOf(cells: readonly LineCell[], width: number, headed: boolean, from: number): readonly RawRow[] {
  const rows: RawRow[] = [];
  const kinds: (CellKind | null)[] = Array.from({ length: width }, () => null);
  for (let k = 0; k + width <= cells.length; k += width) {
    const row = cells.slice(k, k + width);
    if (!headed || k > 0) {
      if (row.some(({ kind }, column) => kinds[column] !== null && !fits(kind, kinds[column] as CellKind))) break;
      for (const [column, { kind }] of row.entries()) if (kind !== 'empty') kinds[column] ??= kind;
    }
    rows.push({ cells: row, from: from + k, to: from + k + width });
  }
  return kinds.some(isMeasured) && (headed || kinds.includes('text')) ? rows : [];
}

function fits(kind: CellKind, column: CellKind): boolean {
  return kind === column || kind === 'empty' || (isFigure(kind) && isFigure(column));
}

/** Years, numbers and the numbers of rows look alike. */
function isFigure(kind: CellKind): boolean {
  return kind === 'number' || kind === 'counter' || kind === 'date';
}

function isMeasured(kind: CellKind | null): boolean {
  return kind === 'date' || kind === 'number' || kind === 'counter';
}

function areAlike(rows: readonly RawRow[]): boolean {
  return rows.length > FEWEST;
}

/** The rows with their heads, where they are those of a table: below heads, or with a column of dates or figures. */
function settled(rows: readonly RawRow[], known: boolean): readonly FoundRow[] | null {
  const texts = rows[0]?.cells.map(({ text }) => text) ?? [];
  const headed = areHeads(texts) || areYears(texts);
  const body = headed ? rows.slice(1) : rows;
  if (body.length < (headed ? 1 : FEWEST)) return null;
  const labelled = !headed && areLabelled(body);
  if (!known && !headed && !labelled && !hasMeasuredColumn(body)) return null;
  const heads = headed ? (rows[0]?.cells ?? []) : [];
  const ofFigures = hasColumn(body, (kind, column) => kind === 'number' || (kind === 'counter' && column > 0));
  return rows.map(({ cells, from, to }, k) => ({
    cells,
    heads,
    ofFigures,
    labelled,
    from,
    to,
    isHead: headed && k === 0,
  }));
}

/** A column of dates or figures beside one of words. */
function hasMeasuredColumn(rows: readonly RawRow[]): boolean {
  return hasColumn(rows, isMeasured) && hasColumn(rows, (kind) => kind === 'text' || kind === 'label');
}

/** A column of which two cells in three are of a kind. */
function hasColumn(rows: readonly RawRow[], isOfKind: (kind: CellKind, column: number) => boolean): boolean {
  return rows[0]?.cells.some((_, column) => hasColumnAt(rows, column, (kind) => isOfKind(kind, column))) ?? false;
}

function hasColumnAt(rows: readonly RawRow[], column: number, isOfKind: (kind: CellKind) => boolean): boolean {
  return rows.filter(({ cells }) => isOfKind(cells[column]?.kind ?? 'empty')).length * 3 >= rows.length * 2;
}

/** "Head of State: | President N": two columns, of which the first is labels and the second says something different in each row. */
function areLabelled(rows: readonly RawRow[]): boolean {
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

function cellOf(text: string, start: number, cell: Span): Cell {
  const own = text.slice(cell.start - start, cell.end - start);
  return { ...cell, text: own, kind: cellKind(own) };
}
