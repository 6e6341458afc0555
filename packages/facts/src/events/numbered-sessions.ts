import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import { type FactDate, factDate } from '../shared/dates.ts';
import type { EventNoun } from './nouns.ts';
import { isWrittenOrdinal } from './ordinals.ts';
import { type NOWHERE, placeIn } from './places.ts';

/** One of the sessions that a plural counts up. */
export interface NumberedSession {
  readonly name: string | null;
  readonly date: FactDate;
  readonly place: typeof NOWHERE | null;
}

/** How many words may stand between the numbers and the noun: "the first and second *Peru-Kenya Joint Ministerial Commission* meetings". */
const REACH = 9;
const AT = new Set(['in', 'at']);

/** "The third and fourth rounds were held on 3 May 2017 and 4 June 2018": as many sessions as there are ordinals and dates; none where they do not fit. */
export function numberedSessions(
  sentence: ResolvedSentence,
  noun: EventNoun,
  dates: readonly ResolvedDate[],
): NumberedSession[] {
  const { tokens } = sentence;
  const ordinals: string[] = [];
  let at = noun.head;
  while (at > 0 && at > noun.head - REACH && !isWrittenOrdinal(tokens[at]?.norm ?? '')) at--;
  for (let i = at; i >= 0; i--) {
    const token = tokens[i];
    if (token && isWrittenOrdinal(token.norm)) ordinals.unshift(token.text.toLowerCase());
    else if (token?.norm !== 'and' && token?.norm !== ',') break;
  }
  const own = dates.filter((date) => date.from >= noun.to);
  if (ordinals.length < 2 || own.length !== ordinals.length) return [];
  const named = noun.name?.replace(/^\S+ /, '').replace(/^(\w+?)s\b/, '$1') ?? null;
  return own.map((date, i) => {
    const near = placeIn(sentence, { from: own[i - 1]?.to ?? noun.to, to: date.from }, AT);
    return {
      name: named === null ? null : `${ordinals[i]} ${named}`,
      date: factDate(date),
      place: near.city !== null || near.country !== null ? near : null,
    };
  });
}
