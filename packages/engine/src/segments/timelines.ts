import { type Draft, putAside } from './draft.ts';
import type { BlockFeatures } from './features.ts';
import { isBetweenDashes } from './headings.ts';
import { headOfYear, readTimelineRow, rowOfYear, type TimelineRow } from './timeline-row.ts';
import { areAboveTitles, areBelowTitles, startOfItem } from './titled-items.ts';
import { yearsOfRows } from './years-of-rows.ts';

const NEAR = 3;
const NO_YEARS: ReadonlyMap<number, string> = new Map();

function isOpen(draft: Draft, i: number): boolean {
  return (
    i !== draft.title &&
    (draft.kinds[i] === null ||
      (draft.kinds[i] === 'furniture' && (draft.reasons[i] === 'date' || draft.reasons[i] === 'counter')))
  );
}

/** Marks the rows of chronologies; an undated row under a dated one takes its date. */
export function takeTimelines(draft: Draft, published: string | null): void {
  const { features, kinds, dates, contentStarts } = draft;
  const rows: (TimelineRow | null)[] = [];
  const ofTitle = yearOfTitle(draft);
  const ofPage = ofTitle === null ? yearsOfRows(draft, published) : NO_YEARS;
  let year: string | null = null;
  let last: string | null = null;
  let told: TimelineRow | null = null;
  for (let i = 0; i < features.length; i++) {
    const block = (features[i] as BlockFeatures).block;
    const row: TimelineRow | null =
      i > draft.title && isOpen(draft, i)
        ? (readTimelineRow(block, year) ??
          rowOfYear(block, ofTitle ?? ofPage.get(i) ?? null) ??
          headOfYear(block, ofPage.get(i) ?? null) ??
          afterRow(block, last) ??
          inToldYear(block, told))
        : null;
    told = row !== null && !row.alone && (told !== null || YEAR_FIRST.test(block.content)) ? row : null;
    if (row?.marked && !row.alone && row.edtf.length >= MONTH) last = row.edtf.slice(0, MONTH);
    if (row?.alone && /^\d{4}$/.test(row.edtf)) year = row.edtf;
    else if (row === null && features[i]?.titleLike && block.blanksBefore > 1) year = null;
    rows.push(kinds[i] === 'timeline' ? readTimelineRow(block, year) : row);
  }
  putColumnHeadsAside(draft, rows);
  takeDirections(draft, rows);
  takeDateHeads(draft, rows);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!row || row.alone || !isOpen(draft, i) || isOnlyValue(features, i)) continue;
    if (!hasNeighbour(rows, i, features) && draft.reasons[i - 1] !== 'columns') continue;
    kinds[i] = 'timeline';
    draft.reasons[i] = null;
    dates[i] = row.edtf;
    contentStarts[i] = row.contentStart;
  }
  for (let i = 1; i < rows.length; i++) {
    const item = features[i] as BlockFeatures;
    if (kinds[i] !== null || kinds[i - 1] !== 'timeline' || dates[i - 1] === null || item.block.blanksBefore > 0)
      continue;
    if (isDirection(item.block.text) || isBetweenDashes(item.block)) continue;
    const previous = features[i - 1] as BlockFeatures;
    const indented = item.block.indent > previous.block.indent;
    if (!indented && !(item.block.text.length <= 300 && continuesRows(rows, kinds, i))) continue;
    kinds[i] = 'timeline';
    dates[i] = dates[i - 1] ?? null;
  }
}

/** Rows without a year that a page on one year has at least. */
const FEWEST_OF_YEAR = 3;

/** "Milestones in 2007": the year that the title tells, where rows below begin with days alone. */
function yearOfTitle({ features, title }: Draft): string | null {
  const years = features[title]?.block.text.match(/\b(?:1[6-9]|20)\d\d\b/g) ?? [];
  const [year] = years;
  if (year === undefined || years.length > 1) return null;
  return features.filter(({ block }) => rowOfYear(block, year) !== null).length >= FEWEST_OF_YEAR ? year : null;
}

/** Characters of an EDTF year and month. */
const MONTH = 7;

/** "June 4: …" below "May 31, 2010: …": in the same year, where it comes no earlier. */
function afterRow(block: BlockFeatures['block'], last: string | null): TimelineRow | null {
  const row = last === null ? null : rowOfYear(block, last.slice(0, 4));
  return row !== null && last !== null && row.edtf.slice(0, MONTH) >= last ? row : null;
}

/** "1919 21 Jan. …", "1919 Feb. …": a row that tells the year first, and then when in it. */
const YEAR_FIRST = /^(?:1[5-9]|20)\d\d[,:]?\s(?:\d{1,2}\s)?\p{Lu}\p{Ll}{2,8}\b/u;

/** "Feb. …", "1 June …" right below such a row and no earlier than it: in the year that it tells. */
function inToldYear(block: BlockFeatures['block'], above: TimelineRow | null): TimelineRow | null {
  if (above === null || above.edtf.length < MONTH) return null;
  const row = readTimelineRow(block, above.edtf.slice(0, 4));
  return row !== null && !row.alone && row.edtf.slice(0, MONTH) >= above.edtf.slice(0, MONTH) ? row : null;
}

/** "Year  Name", "Date | Event": what the columns of the rows below are called, which heads nothing. */
function putColumnHeadsAside(draft: Draft, rows: readonly (TimelineRow | null)[]): void {
  draft.features.forEach(({ key, words }, i) => {
    if (i === draft.title || draft.kinds[i] !== null || words < 2 || words > MOST_COLUMNS) return;
    const row = rows[i + 1] ?? (draft.reasons[i + 1] === 'symbols' ? rows[i + 2] : null);
    const [first, ...others] = key.split(' ');
    if (row && !row.alone && OF_DATES.has(first ?? '') && others.every((word) => COLUMN_WORDS.has(word)))
      putAside(draft, i, 'columns');
  });
}

const MOST_COLUMNS = 8;
const OF_DATES: ReadonlySet<string> = new Set(['year', 'date', 'dates', 'period', 'day', 'when', 'time']);
const COLUMN_WORDS: ReadonlySet<string> = new Set(
  'year date name names event events visit visits visitor visitors guest guests host place venue city country state level purpose occasion subject topic title position office description details remarks notes delegation agreement document of and the from to by'.split(
    ' ',
  ),
);

/** Takes "to Peru" for a heading right above rows. */
function takeDirections({ features, kinds, reasons, title }: Draft, rows: readonly (TimelineRow | null)[]): void {
  for (const [i, { block }] of features.entries())
    if (
      kinds[i] === null &&
      i !== title &&
      (rows[reasons[i + 1] === 'columns' ? i + 2 : i + 1] || features[i + 1]?.block.row) &&
      isDirection(block.text)
    )
      kinds[i] = 'heading';
}

function hasNeighbour(rows: readonly (TimelineRow | null)[], i: number, features: readonly BlockFeatures[]): boolean {
  for (let k = Math.max(0, i - NEAR); k <= Math.min(rows.length - 1, i + NEAR); k++) {
    const other = rows[k];
    if (k === i || !other) continue;
    // Paragraphs of running text between two rows part them; short rows do not.
    let between = 0;
    for (let m = Math.min(i, k) + 1; m < Math.max(i, k); m++) if (!rows[m] && features[m]?.prose) between++;
    if (between === 0) return true;
  }
  return false;
}

/** "Visits from the Republic of A to the Republic of B" is as long as such a line gets. */
const MOST_IN_DIRECTION = 12;

/** "To Peru", "Visits to Kenya": a line that heads the rows below it. */
function isDirection(text: string): boolean {
  const words = text.trim().replace(/:$/, '').split(/\s+/);
  return (
    words.length <= MOST_IN_DIRECTION &&
    /^(?:(?:official |state |high-level )?visits? )?(?:to|from|by) /i.test(text) &&
    words.slice(1).every((word) => /^(?:\p{Lu}[\p{L}’'.-]*|the|of|and|to|from|by|side)$/u.test(word))
  );
}

function continuesRows(rows: readonly (TimelineRow | null)[], kinds: Draft['kinds'], i: number): boolean {
  for (let k = i + 1; k < Math.min(rows.length, i + NEAR); k++)
    if (rows[k] && !rows[k]?.alone && kinds[k] === 'timeline') return true;
  return false;
}

/** "2016" on a line of its own dates the lines below it, where the page has at least two such lines or a list stands below "In 2016:". */
function takeDateHeads(draft: Draft, rows: readonly (TimelineRow | null)[]): void {
  const { features, kinds, dates, contentStarts } = draft;
  const heads = headsOf(draft, rows);
  const titled = areBelowTitles(features, heads);
  const titles = areAboveTitles(features, heads);
  for (let h = 0; h < heads.length; h++) {
    const head = heads[h] as number;
    const next = heads[h + 1] ?? rows.length;
    const stop = titled && next < rows.length ? startOfItem(features, next) : next;
    const listed = announcesList(features, head);
    const ofDay = WEEKDAY.test(features[head]?.block.content ?? '');
    kinds[head] = 'heading';
    draft.dateHeads.add(head);
    for (let i = head + 1; i < stop; i++) {
      const item = features[i] as BlockFeatures;
      if (kinds[i] !== null || (listed && item.block.bullet === '')) break;
      if (titles && i === head + 1) continue;
      const row = rows[i];
      const last = h === heads.length - 1 && i > head + 1 && item.block.blanksBefore > 0;
      if (!row && last && !((ofDay || titled || (titles && i === head + 2)) && item.prose)) break;
      if (!row && item.titleLike && item.words <= 4 && features[i + 1]?.prose) break;
      kinds[i] = 'timeline';
      dates[i] = row && !row.alone ? row.edtf : (rows[head] as TimelineRow).edtf;
      if (row && !row.alone) contentStarts[i] = row.contentStart;
    }
  }
}

const FEWEST_HEADS = 2;
/** Days stand above news and comments too, which are seldom as many and as plain. */
const FEWEST_DAYS = 3;

const WEEKDAY = /^(?:\*\*)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;

/** The lines that date what stands below them. */
function headsOf({ features, kinds, firstProse }: Draft, rows: readonly (TimelineRow | null)[]): readonly number[] {
  const alone = rows.flatMap((row, i) => (row?.alone && i + 1 < rows.length ? [i] : []));
  const isDay = (i: number): boolean => (rows[i] as TimelineRow).edtf.length > 7;
  // "Monday, 3 May 1990" between paragraphs: what was done on that day.
  const isWeekday = (i: number): boolean =>
    i > firstProse && features[i + 1]?.prose === true && WEEKDAY.test(features[i]?.block.content ?? '');
  const days = alone.filter((i) => isDay(i) && features[i + 1]?.terminal && kinds[i + 1] === null);
  const areItems = areBelowTitles(features, days);
  const heads = days.length >= FEWEST_DAYS || areItems ? alone : alone.filter((i) => !isDay(i) || isWeekday(i));
  const filled = heads.filter((i) => !rows[i + 1]?.alone && (kinds[i + 1] === null || rows[i + 1]));
  return filled.length >= FEWEST_HEADS ? heads : heads.filter((i) => announcesList(features, i) || isWeekday(i));
}

/** "In 2016:" above bullets. */
function announcesList(features: readonly BlockFeatures[], i: number): boolean {
  return (features[i]?.block.text.endsWith(':') ?? false) && features[i + 1]?.block.bullet !== '';
}

/** Sets the lines aside that hold a date alone and belong to no chronology. */
export function putDateLinesAside(draft: Draft): void {
  const { features } = draft;
  features.forEach((item, i) => {
    if (i !== draft.title && draft.kinds[i] === null && item.dateLine && !isOnlyValue(features, i))
      putAside(draft, i, 'date');
  });
}

const MOST_IN_LABEL = 8;

/** "Diplomatic relations:" above the only bullet "5 July 1960 (…)": what the label says, and no row of a chronology. */
export function isOnlyValue(features: readonly BlockFeatures[], i: number): boolean {
  const [above, item, below] = [features[i - 1], features[i], features[i + 1]];
  if (above === undefined || item === undefined || item.block.bullet === '' || below?.block.bullet) return false;
  const label = above.block.text;
  return label.endsWith(':') && above.words <= MOST_IN_LABEL && !/\d/.test(label) && above.block.bullet === '';
}
