import { AGENCY, DAY, type Filing, HEAD_DATE, monthDay, type Opening } from './dateline-words.ts';
import { MONTH_PATTERN } from './page-dates.ts';

/** The day as it stands in brackets, where capitals tell an agency's name: months with a capital or without. */
const BRACKETED_DAY = DAY.replaceAll(
  MONTH_PATTERN,
  MONTH_PATTERN.replaceAll(/(^\(\?:|\|)([a-z])/g, (_, before, letter) => `${before}[${letter}${letter.toUpperCase()}]`),
);
const IN_BRACKETS = new RegExp(
  `^\\s{0,2}[,.]?\\s{0,2}[(/\\[]\\s?(${AGENCY}|tass)(?:\\s/\\s${AGENCY}){0,2}(?:[,.;]?\\s(?:[-–]\\s)?(${BRACKETED_DAY}))?\\s?[)/\\]]`,
  'u',
);
const AFTER_COMMA =
  /^\s{0,2}[,./]\s{0,2}([\p{Lu}]{3,14}(?:[\s-][\p{Lu}]{2,14})?|Trend|Xinhua|Reuters|Interfax|Kazinform|Kabar|Bernama|Tanjug|Ukrinform|Antara|Sputnik|Petra|Belga)(?=[\s.,:–—/-]|$)/u;

/** Reads on behind the city: 'none' where what follows shows that this is no dateline, null where it is something else. */
type FilingReader = (opening: Opening, filing: Filing) => Filing | 'none' | null;

const dayBehind: FilingReader = ({ head, start, dates }, filing) => {
  const day = filing.date === null ? HEAD_DATE.exec(head.slice(filing.at)) : null;
  if (day === null) return null;
  const date = monthDay(day[0], start + filing.at, dates);
  return date === null ? 'none' : { ...filing, date, at: filing.at + day[0].length };
};

/** Characters that an agency's name in brackets may have. */
const LONGEST_NAME = 40;

const bracketBehind: FilingReader = ({ text, head, start, dates, isPlace }, filing) => {
  const { city, at } = filing;
  const bracket = filing.agency === null ? IN_BRACKETS.exec(head.slice(at)) : null;
  const name = bracket?.[1] ?? '';
  if (bracket === null || name.length > LONGEST_NAME) return null;
  // "Delta News Agency (Maputo)": a publisher and its seat
  if (city !== null && isPlace(name) && !isPlace(text.slice(city.start, city.end))) return 'none';
  const from = start + at + bracket[0].indexOf(name);
  return {
    ...filing,
    agency: { start: from, end: from + name.length },
    date: bracket[2] === undefined ? filing.date : monthDay(bracket[0], start + at, dates),
    at: at + bracket[0].length,
  };
};

const agencyBehind: FilingReader = ({ head, start }, filing) => {
  const { at } = filing;
  const named = filing.agency === null && at > 0 ? AFTER_COMMA.exec(head.slice(at)) : null;
  if (named === null) return null;
  const name = named[1] as string;
  const from = start + at + named[0].lastIndexOf(name);
  return {
    ...filing,
    agency: { start: from, end: from + name.length },
    afterStop: named[0].startsWith('.'),
    at: at + named[0].length,
  };
};

const FILING_READERS: readonly FilingReader[] = [dayBehind, bracketBehind, agencyBehind];

/** Day, agency and whatever else may stand between a city and the text. */
const MOST_PARTS = 4;

/** Date and agency behind the city of a dateline; null where what stands there shows that it is none. */
export function filingBehind(opening: Opening, city: Filing): Filing | null {
  let filing = city;
  for (let step = 0; step < MOST_PARTS; step++) {
    let next: Filing | 'none' | null = null;
    for (const read of FILING_READERS) {
      next = read(opening, filing);
      if (next !== null) break;
    }
    if (next === 'none') return null;
    if (next === null) break;
    filing = next;
  }
  return filing;
}
