import type { Line } from '../segments/lines.ts';
import { cellKind } from './cell-kind.ts';
import { areHeads } from './column-heads.ts';
import { settleRows } from './settle-rows.ts';
import type { Cell, CellRow, Found, FoundRow } from './table.ts';

/** Capitals and what links them, then a date that a day, a month or a year begins; a number without a point may stand before, the mark of a note between. */
const NAME_AND_DATE =
  /^((?:\d{1,3}\s+)?)((?:\p{Lu}[\p{L}’'.-]*|of|the|and|for|on|de|da)(?: (?:\(?\p{Lu}[\p{L}’'.-]*\)?|of|the|and|for|on|de|da))*?)(?:\s?\[\d{1,3}\])? ((?:\d{1,2}[ ./-]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}* |\d{4})[\p{L}\d ,./–-]*)$/u;
/** Words of the longest name; a headline has more. */
const LONGEST_NAME = 7;
const FEWEST = 3;
/** Every date has its year. */
const YEAR = /\d{4}/;

/** "Peru 5 May 1992", "Chile 12 June 1994": names with nothing but a date behind them, from the line at `i` on; null where fewer than three follow each other. */
export function namesAndDates(lines: readonly Line[], i: number): Found | null {
  const head = headAt(lines, i);
  const rows: CellRow[] = [];
  const start = head === null ? i : i + 1;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] as Line;
    const cells = at > i && line.blanksBefore > 0 ? null : nameAndDate(line);
    if (cells === null) break;
    rows.push({ cells, from: at, to: at + 1 });
  }
  if (rows.length < FEWEST) return null;
  const named = settleRows(rows, false);
  return { rows: head === null ? named : [head, ...named], to: start + rows.length };
}

/** "Country Date": the heads above such lines, which nobody can part any more. */
function headAt(lines: readonly Line[], i: number): FoundRow | null {
  const { text, start, end } = lines[i] as Line;
  const next = lines[i + 1];
  if (next === undefined || nameAndDate(next) === null || !text.includes(' ') || !areHeads([text])) return null;
  return { cells: [{ start, end }], heads: [], ofFigures: false, labelled: false, isHead: true, from: i, to: i + 1 };
}

function nameAndDate({ text, start }: Line): readonly Cell[] | null {
  const match = YEAR.test(text) ? NAME_AND_DATE.exec(text) : null;
  if (match === null) return null;
  const [, number = '', name = '', date = ''] = match;
  if (name === '' || cellKind(date) !== 'date' || name.split(/\s+/).length > LONGEST_NAME) return null;
  const end = start + text.length;
  const from = start + number.length;
  return [
    { start: from, end: from + name.length, text: name, kind: 'text' },
    { start: end - date.length, end, text: date, kind: 'date' },
  ];
}
