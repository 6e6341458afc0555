import { type Filing, HEAD_DATE, type Opening, PLACE, WEEKDAY } from './dateline-words.ts';
import { MONTH_PATTERN } from './page-dates.ts';

const HEAD_PLACE = new RegExp(`^(${PLACE}(?:,\\s${PLACE}){0,2})`, 'u');
/** "MOSCOW/MAPUTO, May 5": an item filed from two cities. */
const SECOND_CITY = new RegExp(`^/(${PLACE})(?=[\\s,])`, 'u');

/** "Baku, May": a date behind the city is not part of its name. */
const BEHIND_CITY = new RegExp(`[,.]?\\s(?:${MONTH_PATTERN}|${WEEKDAY})(?:\\s|$)`, 'iu');

/** Words that start a paragraph but are no place: "Prime Minister …", "Relations between …". */
const NO_PLACE =
  /^(?:The|This|That|These|In|On|At|A|An|As|For|From|With|After|Before|During|Since|President|Prime|Minister|Foreign|Ambassador|Secretary|His|Her|It|He|She|They|We|Our|Photo|Source|Note|Mr|Mrs|Ms|Dr|Chairman|Deputy|Under|Both|Question|Answer|Q|Trade|Political|Economic|Relations|Bilateral|Agreement|Memorandum|Protocol|Treaty|Convention|Visit|State|Official|Summary|Background|Vice|King|Queen|Sheikh|General|Major|Senator|Updated|Last|Date|Posted|Published|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b/u;

/** The city that an item opens with, or the place where its date or bracket begins; null where it opens with neither. */
export function openingCity({ head, start, isPlace }: Opening): Filing | null {
  const opening = /^[/(]?/.exec(head)?.[0].length ?? 0;
  const place = HEAD_PLACE.exec(head.slice(opening));
  if (place === null || NO_PLACE.test(place[0])) return opening === 1 || HEAD_DATE.test(head) ? NOTHING : null;
  const name = withoutFiling(place[1] as string);
  const at = opening + name.length;
  const second = SECOND_CITY.exec(head.slice(at));
  const joined = second !== null && isPlace(second[1] as string) ? second[0].length : 0;
  return {
    ...NOTHING,
    city: { start: start + opening, end: start + opening + (name.split(',')[0] as string).length },
    at: at + joined,
    listed: place[0].includes(','),
  };
}

const NOTHING: Filing = { city: null, date: null, agency: null, at: 0, listed: false, afterStop: false };

/** "Baku, May" and "ASTANA. KAZINFORM": the date or agency behind the city is not part of its name. */
function withoutFiling(place: string): string {
  const cut = BEHIND_CITY.exec(place);
  let name = cut === null ? place : place.slice(0, cut.index);
  // "SEOUL-- The ministry": the dash stands at the city.
  const joined = name.indexOf('--');
  if (joined > 2) name = name.slice(0, joined);
  const stop = name.search(/\.\s/);
  if (stop > 2) name = name.slice(0, stop);
  name = name.replace(/[.,\s]+$/, '');
  const tail = /^(.+?), ([\p{Lu}]{3,14})$/u.exec(name);
  return tail !== null && tail[1] !== tail[1]?.toUpperCase() ? (tail[1] as string) : name;
}
