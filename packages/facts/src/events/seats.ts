import { type ResolvedSentence, type TokenRange, tokenize } from '@diplomatic-relations/engine';
import { GOVERNMENT_SEATS } from '@diplomatic-relations/gazetteer';
import type { EventPlace } from './event-place.ts';

interface Seat {
  readonly words: readonly string[];
  readonly place: EventPlace;
}

/** Seats of government by the first word of their names, longer names first. */
const SEATS: ReadonlyMap<string, readonly Seat[]> = byFirstWord();

function byFirstWord(): Map<string, Seat[]> {
  const seats = new Map<string, Seat[]>();
  for (const { name, city, country } of GOVERNMENT_SEATS) {
    // "Al Yamamah Palace" is written "Al-Yamamah Palace" as well.
    for (const form of new Set([name, name.replace(/\b(al|ala|ain el|aiwan e) (?=\p{L})/u, '$1-')])) {
      const words = tokenize(form).map((token) => token.norm);
      const first = words[0] as string;
      seats.set(first, [...(seats.get(first) ?? []), { words, place: { city, country } }]);
    }
  }
  for (const list of seats.values()) list.sort((a, b) => b.words.length - a.words.length);
  return seats;
}

/** "at the White House", "in the Kremlin": the city of the building that is named behind one of the prepositions. */
export function seatIn(
  sentence: ResolvedSentence,
  range: TokenRange,
  prepositions: ReadonlySet<string> | null,
): EventPlace | null {
  const { tokens } = sentence;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    const seats = token && (token.capital || token.kind === 'number') ? SEATS.get(token.norm) : undefined;
    const seat = seats?.find(({ words }) => words.every((word, k) => tokens[i + k]?.norm === word));
    if (!seat || tokens[i + seat.words.length]?.norm === "'s") continue;
    const before = tokens[i - 1]?.norm === 'the' ? tokens[i - 2]?.norm : tokens[i - 1]?.norm;
    if (prepositions === null || prepositions.has(before ?? '')) return seat.place;
  }
  return null;
}
