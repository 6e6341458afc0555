import type { Span } from '../span.ts';
import type { DatelineHead } from './dateline.ts';

const MOST = 90;
const AGENCY = /^\p{Lu}[\p{L}.&]*(?: \p{Lu}[\p{L}.&]*){0,2}$/u;

/** "IANS | Beijing | Updated: …": a line below the title that names who filed the item, and where; null for any other line. */
export function readBarDateline(
  text: string,
  start: number,
  end: number,
  isPlace: (name: string) => boolean,
): DatelineHead | null {
  if (end - start > MOST * 2) return null;
  const line = text.slice(start, Math.min(end, start + MOST));
  const first = line.indexOf('|');
  if (first < 2) return null;
  const second = line.indexOf('|', first + 1);
  const agency = spanOf(line, 0, first, start);
  const city = spanOf(line, first + 1, second < 0 ? line.length : second, start);
  const filer = text.slice(agency.start, agency.end);
  const place = text.slice(city.start, city.end);
  if (!AGENCY.test(filer) || isPlace(filer) || place.length > 30 || !isPlace(place)) return null;
  return { city, date: null, agency, end };
}

function spanOf(line: string, from: number, to: number, start: number): Span {
  const part = line.slice(from, to);
  const lead = part.length - part.trimStart().length;
  return { start: start + from + lead, end: start + from + part.trimEnd().length };
}
