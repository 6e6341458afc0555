import type { Draft } from './draft.ts';
import { headOfYear, readTimelineRow, rowOfYear } from './timeline-row.ts';

/** Rows without a year that a chronology has at least. */
const FEWEST = 3;
/** A leap year, in which every day can be read. */
const ANY_YEAR = '2000';

/** "March 21: …", "April 16: …": the year of each row of a page whose rows tell no year: the one year that stands above them, also where they head what is below; else, in news, the last ones before its publication. */
export function yearsOfRows({ features, title }: Draft, published: string | null): ReadonlyMap<number, string> {
  const rows: Row[] = [];
  const heads: Row[] = [];
  for (const [i, { block }] of features.entries()) {
    if (i <= title) continue;
    const row = rowOfYear(block, ANY_YEAR);
    const head = row ?? headOfYear(block, ANY_YEAR);
    if (row !== null) rows.push({ i, day: row.edtf.slice(5, 10) });
    if (head !== null) heads.push({ i, day: head.edtf.slice(5, 10) });
  }
  if (heads.length < FEWEST) return NONE;
  const above = features
    .slice(Math.max(0, title), heads[0]?.i)
    .flatMap(({ block }) => block.text.match(/\b(?:1[6-9]|20)\d\d\b/g) ?? []);
  const thisYear = Number(published?.slice(0, 4));
  const [told] = above;
  if (told !== undefined && above.every((year) => year === told) && told !== published?.slice(0, 4)) {
    const inOrder = heads.every(({ day }, k) => k === 0 || day >= (heads[k - 1]?.day ?? ''));
    return inOrder && !tellsYears(features, heads) ? new Map(heads.map(({ i }) => [i, told])) : NONE;
  }
  if (published === null || !/^\d{4}-\d\d-\d\d/.test(published) || rows.length < FEWEST) return NONE;
  if (above.some((year) => Number(year) !== thisYear && Number(year) !== thisYear - 1)) return NONE;
  return tellsYears(features, rows) ? NONE : lastBefore(rows, published);
}

interface Row {
  readonly i: number;
  /** Month and day. */
  readonly day: string;
}

const NONE: ReadonlyMap<number, string> = new Map();

/** Some row among them has a year of its own. */
function tellsYears(features: Draft['features'], rows: readonly Row[]): boolean {
  return features.slice(rows[0]?.i, rows.at(-1)?.i).some(({ block }) => readTimelineRow(block, null) !== null);
}

function lastBefore(rows: readonly Row[], published: string): ReadonlyMap<number, string> {
  const years = new Map<number, string>();
  const thisYear = Number(published.slice(0, 4));
  const today = published.slice(5, 10);
  // What is still to come is announced, and no chronology.
  if (rows.every(({ day }) => day > today)) return NONE;
  const falls = rows.filter(({ day }, k) => k > 0 && day < (rows[k - 1]?.day ?? '')).length;
  const rises = rows.filter(({ day }, k) => k > 0 && day > (rows[k - 1]?.day ?? '')).length;
  // Which end is the newer one: the way that passes fewer turns of a year, else the end that lies shortly before the publication.
  const newestLast = falls === rises ? isSooner(rows.at(-1)?.day ?? '', rows[0]?.day ?? '', today) : falls < rises;
  const backwards = newestLast ? [...rows].reverse() : rows;
  let year = (backwards[0]?.day ?? '') > today ? thisYear - 1 : thisYear;
  let later = backwards[0]?.day ?? '';
  for (const { i, day } of backwards) {
    if (day > later) year--;
    later = day;
    years.set(i, String(year));
  }
  return thisYear - year > 2 ? NONE : years;
}

/** Whether one day lies nearer before today than another, in the order of the year. */
function isSooner(day: string, other: string, today: string): boolean {
  return day <= today === other <= today ? day >= other : day <= today;
}
