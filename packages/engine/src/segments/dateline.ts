import type { Span } from '../span.ts';
import { openingCity } from './dateline-city.ts';
import { endOfFiling } from './dateline-end.ts';
import { filingBehind } from './dateline-filing.ts';
import { AGENCY, HEAD_DATE, monthDay, type Opening, PLACE } from './dateline-words.ts';
import type { PageDate } from './page-dates.ts';

/** The head of a wire item: where, when and by whom it was filed. */
export interface DatelineHead {
  readonly city: Span | null;
  readonly date: PageDate | null;
  readonly agency: Span | null;
  /** Where the text after the dateline starts. */
  readonly end: number;
}

/** How many characters a dateline may have. */
const LONGEST = 160;

/**
 * Reads a dateline at the start of a paragraph, null where it has none.
 *
 * Capitals, a date or an agency make it certain; "Maputo – President…" needs `isPlace` to agree.
 */
export function readDateline(
  text: string,
  start: number,
  end: number,
  dates: readonly PageDate[],
  isPlace: (name: string) => boolean,
): DatelineHead | null {
  const opening = { text, start, end, head: text.slice(start, Math.min(end, start + LONGEST)), dates, isPlace };
  return passedOn(opening) ?? agencyAlone(opening) ?? dayAndCity(opening) ?? cityAndFiling(opening);
}

/** "(ANSA) - ", "(MENAFN- News Agency (ABC)) ": who passes the item on, before its own dateline. */
const FILED_BY = /^\([^()\n]{2,60}(?:\([^()\n]{2,20}\))?\)\s{1,2}(?:(?:[–—]|--?)\s{1,2})?(?=\p{Lu})/u;

function passedOn({ text, start, end, head, dates, isPlace }: Opening): DatelineHead | null {
  const filed = FILED_BY.exec(head);
  const inner = filed === null ? null : readDateline(text, start + filed[0].length, end, dates, isPlace);
  return inner?.city && (inner.date ?? inner.agency) ? inner : null;
}

const BRACKETED_AGENCY = new RegExp(`^\\((${AGENCY})\\)\\s{0,2}(?:[–—―:]|--|-\\s)\\s{0,2}`, 'u');

function agencyAlone({ start, head }: Opening): DatelineHead | null {
  const alone = BRACKETED_AGENCY.exec(head);
  if (alone === null) return null;
  const agency = { start: start + 1, end: start + 1 + (alone[1] as string).length };
  return { city: null, date: null, agency, end: start + alone[0].length };
}

/** "December 3, 2020 Ulaanbaatar. The …", "27 June 2014, Malabo, Equatorial Guinea - The …": the city behind a full date, closed by a stop or dash. */
const CITY_AND_STOP = new RegExp(`^,?\\s(${PLACE})(?:,\\s${PLACE})?\\s?(?:\\.|:|--|[–—-])\\s{1,3}(?=[\\p{Lu}"“])`, 'u');

function dayAndCity({ start, head, dates, isPlace }: Opening): DatelineHead | null {
  const day = HEAD_DATE.exec(head)?.[0] ?? '';
  const behind = /\d{4}$/.test(day) ? CITY_AND_STOP.exec(head.slice(day.length)) : null;
  const name = behind?.[1] ?? '';
  if (behind === null || !isPlace(name)) return null;
  const date = monthDay(day, start, dates);
  if (date === null) return null;
  const from = start + day.length + behind[0].indexOf(name);
  return {
    city: { start: from, end: from + name.length },
    date,
    agency: null,
    end: start + day.length + behind[0].length,
  };
}

function cityAndFiling(opening: Opening): DatelineHead | null {
  const opened = openingCity(opening);
  const filing = opened === null ? null : filingBehind(opening, opened);
  if (filing === null) return null;
  const end = endOfFiling(opening, filing);
  const { city, date, agency } = filing;
  return end < 0 ? null : { city, date, agency, end };
}
