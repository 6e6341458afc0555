import type { Span } from '../span.ts';
import { MONTH_PATTERN, type PageDate } from './page-dates.ts';

/** The head of a wire item: where, when and by whom it was filed. */
export interface DatelineHead {
  readonly city: Span | null;
  readonly date: PageDate | null;
  readonly agency: Span | null;
  /** Where the text after the dateline starts. */
  readonly end: number;
}

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const DAY = `(?:${WEEKDAY},?\\s)?(?:${MONTH_PATTERN}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH_PATTERN}(?:,?\\s\\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const PLACE_WORD = "[\\p{Lu}][\\p{L}\\p{M}'’.-]{1,24}";
const PLACE = `${PLACE_WORD}(?:[\\s](?:(?:de|da|do|del|la|las|los|el|al|es|of|am|an|der)\\s)?${PLACE_WORD}){0,3}`;
const AGENCY = '[\\p{Lu}][\\p{L}\\p{N}.&-]{1,20}(?:\\s[\\p{Lu}][\\p{L}\\p{N}.&-]{1,20}){0,3}';

/** The day as it stands in brackets, where capitals tell an agency's name: months with a capital or without. */
const BRACKETED_DAY = DAY.replaceAll(
  MONTH_PATTERN,
  MONTH_PATTERN.replaceAll(/(^\(\?:|\|)([a-z])/g, (_, before, letter) => `${before}[${letter}${letter.toUpperCase()}]`),
);
const HEAD_DATE = new RegExp(`^\\s{0,3}[,.]?\\s{0,2}(${DAY})`, 'iu');
const HEAD_PLACE = new RegExp(`^(${PLACE}(?:,\\s${PLACE}){0,2})`, 'u');
/** "December 3, 2020 Ulaanbaatar. The …", "27 June 2014, Malabo, Equatorial Guinea - The …": the city behind a full date, closed by a stop or dash. */
const CITY_AND_STOP = new RegExp(`^,?\\s(${PLACE})(?:,\\s${PLACE})?\\s?(?:\\.|:|--|[–—-])\\s{1,3}(?=[\\p{Lu}"“])`, 'u');
const IN_BRACKETS = new RegExp(
  `^\\s{0,2}[,.]?\\s{0,2}[(/\\[]\\s?(${AGENCY}|tass)(?:\\s/\\s${AGENCY}){0,2}(?:[,.;]?\\s(?:[-–]\\s)?(${BRACKETED_DAY}))?\\s?[)/\\]]`,
  'u',
);
const AFTER_COMMA =
  /^\s{0,2}[,./]\s{0,2}([\p{Lu}]{3,14}(?:[\s-][\p{Lu}]{2,14})?|Trend|Xinhua|Reuters|Interfax|Kazinform|Kabar|Bernama|Tanjug|Ukrinform|Antara|Sputnik|Petra|Belga)(?=[\s.,:–—/-]|$)/u;
/** "MOSCOW/MAPUTO, May 5": an item filed from two cities. */
const SECOND_CITY = new RegExp(`^/(${PLACE})(?=[\\s,])`, 'u');
const BRACKETED_AGENCY = new RegExp(`^\\((${AGENCY})\\)\\s{0,2}(?:[–—―:]|--|-\\s)\\s{0,2}`, 'u');
/** "(ANSA) - ", "(MENAFN- News Agency (ABC)) ": who passes the item on, before its own dateline. */
const FILED_BY = /^\([^()\n]{2,60}(?:\([^()\n]{2,20}\))?\)\s{1,2}(?:(?:[–—]|--?)\s{1,2})?(?=\p{Lu})/u;
const DASH = /^\s{0,3}\.?\s{0,2}(?:[–—―]|--|-(?=\s)|(?<=\s)-(?=\p{Lu})|_)\s{0,3}/u;
const COLON = /^\s{0,1}:\s{1,3}/u;
const STOP = /^\s{0,1}[./]{1,2}\s{0,3}/u;

/** "Baku, May": a date behind the city is not part of its name. */
const BEHIND_CITY = new RegExp(`[,.]?\\s(?:${MONTH_PATTERN}|${WEEKDAY})(?:\\s|$)`, 'iu');

/** Words that start a paragraph but are no place: "Prime Minister …", "Relations between …". */
const NO_PLACE =
  /^(?:The|This|That|These|In|On|At|A|An|As|For|From|With|After|Before|During|Since|President|Prime|Minister|Foreign|Ambassador|Secretary|His|Her|It|He|She|They|We|Our|Photo|Source|Note|Mr|Mrs|Ms|Dr|Chairman|Deputy|Under|Both|Question|Answer|Q|Trade|Political|Economic|Relations|Bilateral|Agreement|Memorandum|Protocol|Treaty|Convention|Visit|State|Official|Summary|Background|Vice|King|Queen|Sheikh|General|Major|Senator|Updated|Last|Date|Posted|Published|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b/u;

function monthDay(text: string, start: number, dates: readonly PageDate[]): PageDate | null {
  return dates.find((date) => date.start >= start && date.end <= start + text.length) ?? null;
}

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
  const head = text.slice(start, Math.min(end, start + 160));
  let at = 0;
  let city: Span | null = null;
  let date: PageDate | null = null;
  let agency: Span | null = null;
  let afterStop = false;
  const filed = FILED_BY.exec(head);
  const inner = filed === null ? null : readDateline(text, start + filed[0].length, end, dates, isPlace);
  if (inner?.city && (inner.date ?? inner.agency)) return inner;
  const alone = BRACKETED_AGENCY.exec(head);
  if (alone !== null)
    return {
      city: null,
      date: null,
      agency: { start: start + 1, end: start + 1 + (alone[1] as string).length },
      end: start + alone[0].length,
    };
  const full = HEAD_DATE.exec(head);
  const behind = full !== null && /\d{4}$/.test(full[0]) ? CITY_AND_STOP.exec(head.slice(full[0].length)) : null;
  if (full !== null && behind !== null && isPlace(behind[1] as string)) {
    const day = monthDay(full[0], start, dates);
    const from = start + full[0].length + behind[0].indexOf(behind[1] as string);
    if (day !== null)
      return {
        city: { start: from, end: from + (behind[1] as string).length },
        date: day,
        agency: null,
        end: start + full[0].length + behind[0].length,
      };
  }
  const opening = /^[/(]?/.exec(head)?.[0].length ?? 0;
  const place = HEAD_PLACE.exec(head.slice(opening));
  if (place !== null && !NO_PLACE.test(place[0])) {
    let name = place[1] as string;
    // "Baku, May" and "ASTANA. KAZINFORM": the date or agency behind the city is not part of it.
    const cut = BEHIND_CITY.exec(name);
    if (cut) name = name.slice(0, cut.index);
    // "SEOUL-- The ministry": the dash stands at the city.
    const joined = name.indexOf('--');
    if (joined > 2) name = name.slice(0, joined);
    const stop = name.search(/\.\s/);
    if (stop > 2) name = name.slice(0, stop);
    name = name.replace(/[.,\s]+$/, '');
    const tail = /^(.+?), ([\p{Lu}]{3,14})$/u.exec(name);
    if (tail && tail[1] !== (tail[1] as string).toUpperCase()) name = tail[1] as string;
    const first = name.split(',')[0] as string;
    city = { start: start + opening, end: start + opening + first.length };
    at = opening + name.length;
    const second = SECOND_CITY.exec(head.slice(at));
    if (second !== null && isPlace(second[1] as string)) at += second[0].length;
  } else if (opening === 1 || HEAD_DATE.test(head)) at = 0;
  else return null;

  for (let step = 0; step < 4; step++) {
    const rest = head.slice(at);
    const day = date === null ? HEAD_DATE.exec(rest) : null;
    if (day !== null) {
      date = monthDay(day[0], start + at, dates);
      if (date === null) return null;
      at += day[0].length;
      continue;
    }
    const bracketed: RegExpExecArray | null = agency === null ? IN_BRACKETS.exec(rest) : null;
    if (bracketed !== null && (bracketed[1] as string).length <= 40) {
      const from: number = start + at + bracketed[0].indexOf(bracketed[1] as string);
      agency = { start: from, end: from + (bracketed[1] as string).length };
      // "Delta News Agency (Maputo)": a publisher and its seat
      if (city !== null && isPlace(bracketed[1] as string) && !isPlace(text.slice(city.start, city.end))) return null;
      if (bracketed[2] !== undefined) date = monthDay(bracketed[0], start + at, dates);
      at += bracketed[0].length;
      continue;
    }
    const named: RegExpExecArray | null = agency === null && at > 0 ? AFTER_COMMA.exec(rest) : null;
    if (named !== null) {
      const from: number = start + at + named[0].lastIndexOf(named[1] as string);
      agency = { start: from, end: from + (named[1] as string).length };
      afterStop = named[0].startsWith('.');
      at += named[0].length;
      continue;
    }
    break;
  }
  const rest = head.slice(at);
  const name = city === null ? '' : text.slice(city.start, city.end);
  const capitals = name.length >= 3 && name === name.toUpperCase() && name !== name.toLowerCase();
  const finished =
    start + at >= end || /^\s{0,2}[./]?\s{0,2}$/.test(text.slice(start + at, Math.min(end, start + at + 5)));
  const dash = DASH.exec(rest);
  const colon = COLON.exec(rest);
  const stop = STOP.exec(rest);
  const mark =
    dash ??
    (colon !== null && (capitals || date !== null || agency !== null || isPlace(name)) ? colon : null) ??
    (stop !== null &&
    (agency !== null || (date !== null && capitals && (place?.[0] ?? '').includes(','))) &&
    /\S/.test(stop[0])
      ? stop
      : null);
  if (city === null && date === null && agency === null) return null;
  if (city === null && date !== null && agency === null && dash === null) return null;
  const certain =
    agency !== null || date !== null || (capitals && dash !== null) || (capitals && colon !== null && isPlace(name));
  // "Ann Other (The Valley Post)": whose pen it is.
  const penned = date === null && agency !== null && / /.test(name) && !capitals && !isPlace(name);
  if (finished)
    return certain && city !== null && !penned && (date !== null || agency !== null)
      ? { city, date, agency, end: Math.min(end, start + at + 2) }
      : null;
  // "Lima /ANDES/ The ministry …": slashes alone part the dateline from the text.
  const slashed = agency !== null && text[agency.start - 1] === '/' && text[agency.end] === '/' && isPlace(name);
  if (mark === null)
    return agency !== null && city !== null && (date !== null || slashed || (capitals && afterStop))
      ? { city, date, agency, end: start + at + /^\s{0,3}/u.exec(rest)![0].length }
      : null;
  if (!certain && !isPlace(name)) return null;
  return { city, date, agency, end: start + at + mark[0].length };
}
