import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { TRAVEL } from './evidence/travel.ts';

const NONE: ReadonlySet<PartyId> = new Set();

/** The states to which those who speak on a page travel, where these are several: "will travel to Lima, Peru, and Nairobi, Kenya". */
export function stopsOf(sentences: readonly ParsedSentence[], home: PartyId | null): ReadonlySet<PartyId> {
  if (home === null || home.startsWith('org:')) return NONE;
  const stops = new Set<PartyId>();
  for (const { clauses, actors, places } of sentences)
    for (const { lemma, form, negated, verb, to } of clauses) {
      if (form !== 'finite' || negated || !TRAVEL.test(lemma)) continue;
      for (const { from, actorId, form: named } of actors)
        if (from >= verb.to && from < to && named === 'name' && !actorId.startsWith('org:')) stops.add(actorId);
      for (const { from, country } of places) if (from >= verb.to && from < to && country) stops.add(country);
    }
  stops.delete(home);
  return stops.size > 1 ? stops : NONE;
}
