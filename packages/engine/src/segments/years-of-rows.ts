import type { Draft } from './draft.ts';
import { readTimelineRow, rowOfYear } from './timeline-row.ts';

/** Rows without a year that a chronology has at least. */
const FEWEST = 3;
/** A leap year, in which every day can be read. */
const ANY_YEAR = '2000';

/** "March 21: …", "April 16: …": the year of each row of a page of news whose rows tell no year, the last ones before its publication; none where another year is told above them. */
export function yearsOfRows({ features, title }: Draft, published: string | null): ReadonlyMap<number, string> {
  const years = new Map<number, string>();
  if (published === null || !/^\d{4}-\d\d-\d\d/.test(published)) return years;
  const rows = features.flatMap(({ block }, i) => {
    const row = i > title ? rowOfYear(block, ANY_YEAR) : null;
    return row === null ? [] : [{ i, day: row.edtf.slice(5, 10) }];
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (rows.length < FEWEST || first === undefined || last === undefined) return years;
  const thisYear = Number(published.slice(0, 4));
  const today = published.slice(5, 10);
  const above = features
    .slice(Math.max(0, title), first.i)
    .flatMap(({ block }) => block.text.match(/\b(?:1[6-9]|20)\d\d\b/g) ?? []);
  if (above.some((year) => Number(year) !== thisYear && Number(year) !== thisYear - 1)) return years;
  if (features.slice(first.i, last.i).some(({ block }) => readTimelineRow(block, null) !== null)) return years;
  // What is still to come is announced, and no chronology.
  if (rows.every(({ day }) => day > today)) return years;
  const falls = rows.filter(({ day }, k) => k > 0 && day < (rows[k - 1]?.day ?? '')).length;
  const rises = rows.filter(({ day }, k) => k > 0 && day > (rows[k - 1]?.day ?? '')).length;
  // Which end is the newer one: the way that passes fewer turns of a year, else the end that lies shortly before the publication.
  const newestLast = falls === rises ? isSooner(last.day, first.day, today) : falls < rises;
  const backwards = newestLast ? [...rows].reverse() : rows;
  let year = (backwards[0]?.day ?? '') > today ? thisYear - 1 : thisYear;
  let later = backwards[0]?.day ?? '';
  for (const { i, day } of backwards) {
    if (day > later) year--;
    later = day;
    years.set(i, String(year));
  }
  return thisYear - year > 2 ? new Map() : years;
}

/** Whether one day lies nearer before today than another, in the order of the year. */
function isSooner(day: string, other: string, today: string): boolean {
  return day <= today === other <= today ? day >= other : day <= today;
}
