import type { Filing, Opening } from './dateline-words.ts';

const DASH = /^\s{0,3}\.?\s{0,2}(?:[–—―]|--|-(?=\s)|(?<=\s)-(?=\p{Lu})|_)\s{0,3}/u;
const COLON = /^\s{0,1}:\s{1,3}/u;
const STOP = /^\s{0,1}[./]{1,2}\s{0,3}/u;

/** Where the text begins behind the city, day and agency of a dateline; -1 where what has been read is none. */
export function endOfFiling(opening: Opening, filing: Filing): number {
  const { city, date, agency } = filing;
  if (city === null && date === null && agency === null) return -1;
  return isWholeLine(opening, filing) ? endOfLine(opening, filing) : endBeforeText(opening, filing);
}

function isWholeLine({ text, start, end }: Opening, { at }: Filing): boolean {
  const from = start + at;
  return from >= end || /^\s{0,2}[./]?\s{0,2}$/.test(text.slice(from, Math.min(end, from + 5)));
}

/** A dateline in a line of its own: nothing parts it from the text, and so it needs a city with a day or an agency. */
function endOfLine(opening: Opening, filing: Filing): number {
  const { city, date, agency, at } = filing;
  const certain = city !== null && (date !== null || agency !== null) && !isPenned(opening, filing);
  return certain ? Math.min(opening.end, opening.start + at + 2) : -1;
}

function endBeforeText(opening: Opening, filing: Filing): number {
  const { head, start, isPlace } = opening;
  const { city, date, agency, at } = filing;
  const rest = head.slice(at);
  const dash = DASH.exec(rest);
  if (city === null && agency === null && dash === null) return -1;
  const mark = dash ?? colonBehind(opening, filing, rest) ?? stopBehind(opening, filing, rest);
  if (mark === null) return isUnmarked(opening, filing) ? start + at + (/^\s{0,3}/.exec(rest)?.[0].length ?? 0) : -1;
  const name = cityOf(opening, filing);
  const certain = agency !== null || date !== null || (dash !== null && isInCapitals(name)) || isPlace(name);
  return certain ? start + at + mark[0].length : -1;
}

function colonBehind(opening: Opening, filing: Filing, rest: string): RegExpExecArray | null {
  const colon = COLON.exec(rest);
  if (colon === null || filing.date !== null || filing.agency !== null) return colon;
  const name = cityOf(opening, filing);
  return isInCapitals(name) || opening.isPlace(name) ? colon : null;
}

function stopBehind(opening: Opening, filing: Filing, rest: string): RegExpExecArray | null {
  const { date, agency, listed } = filing;
  if (agency === null && (date === null || !listed || !isInCapitals(cityOf(opening, filing)))) return null;
  const stop = STOP.exec(rest);
  return stop !== null && /\S/.test(stop[0]) ? stop : null;
}

/** A city and an agency, with a day, between slashes or in capitals: no mark need stand before the text. */
function isUnmarked(opening: Opening, filing: Filing): boolean {
  const { city, date, agency, afterStop } = filing;
  if (city === null || agency === null) return false;
  const { text, isPlace } = opening;
  const name = cityOf(opening, filing);
  // "Lima /ANDES/ The ministry …": slashes alone part the dateline from the text.
  const slashed = text[agency.start - 1] === '/' && text[agency.end] === '/' && isPlace(name);
  return date !== null || slashed || (afterStop && isInCapitals(name));
}

/** "Ann Other (The Valley Post)": whose pen it is. */
function isPenned(opening: Opening, filing: Filing): boolean {
  const name = cityOf(opening, filing);
  return (
    filing.date === null && filing.agency !== null && / /.test(name) && !isInCapitals(name) && !opening.isPlace(name)
  );
}

function cityOf({ text }: Opening, { city }: Filing): string {
  return city === null ? '' : text.slice(city.start, city.end);
}

function isInCapitals(name: string): boolean {
  return name.length >= 3 && name === name.toUpperCase() && name !== name.toLowerCase();
}
