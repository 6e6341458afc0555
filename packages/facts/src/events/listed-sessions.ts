import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import { factDate } from '../shared/dates.ts';
import type { EventNoun } from './nouns.ts';
import type { NumberedSession } from './numbered-sessions.ts';
import { isOrdinal } from './ordinals.ts';
import { destinations, placeIn } from './places.ts';

/** What may stand between two entries besides names in capitals. */
const BETWEEN: ReadonlySet<string> = new Set('in at on and the of ; , ( ) - – held'.split(' '));
/** Most words between two entries of a list. */
const LONGEST = 12;

/** "Three rounds have been held: in Lima on 3 May 2017, in Accra on 4 June 2018": one session for each date behind the colon; none where more is told there. */
export function listedSessions(
  sentence: ResolvedSentence,
  noun: EventNoun,
  dates: readonly ResolvedDate[],
): NumberedSession[] {
  const { tokens } = sentence;
  const bracketed = noun.plural ? bracketedSessions(sentence, noun, dates) : [];
  if (bracketed.length > 0) return bracketed;
  const colon = tokens.findIndex(({ text }, i) => i >= noun.to && text === ':');
  if (!noun.plural || colon < 0) return [];
  const entries = dates.filter(({ from }) => from > colon);
  if (entries.length < 2) return [];
  const ends = [colon + 1, ...entries.map(({ to }) => to)];
  const isListed = [...entries.map(({ from }) => from), tokens.length].every((end, i) => {
    const words = tokens.slice(ends[i], end).filter(({ text }) => text !== '.');
    return (
      words.length <= LONGEST && words.every((word) => word.capital || BETWEEN.has(word.norm) || isOrdinal(word.norm))
    );
  });
  if (!isListed) return [];
  return entries.map((date, i) => {
    const place = placeIn(sentence, { from: ends[i] ?? colon, to: date.from });
    return { name: null, date: factDate(date), place: place.city !== null || place.country !== null ? place : null };
  });
}

/** "Summits have been held in Lima (1961), Accra (1964) and Lomé (1970)": one for each place with its date in brackets. */
function bracketedSessions(
  sentence: ResolvedSentence,
  noun: EventNoun,
  dates: readonly ResolvedDate[],
): NumberedSession[] {
  const { tokens } = sentence;
  const own = dates.filter(({ from }) => from > noun.head);
  if (own.length < 2 || !own.every(({ from, to }) => tokens[from - 1]?.norm === '(' && tokens[to]?.norm === ')'))
    return [];
  const sessions = own.map((date, i) => {
    const { place } = destinations(sentence, { from: own[i - 1]?.to ?? noun.to, to: date.from });
    return { name: null, date: factDate(date), place };
  });
  return sessions.every(({ place }) => place.city !== null || place.country !== null) ? sessions : [];
}
