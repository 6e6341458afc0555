import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** Fewer words name a part of a page, and tell no news. */
const FEWEST_WORDS = 4;

/** "Minister receives the Peruvian Ambassador", "Kenya and Peru sign an accord" on a page of its own news: the one state besides itself of which the item below tells, with it; empty elsewhere. */
export function itemParties({ tokens, actors, clauses }: ParsedSentence, home: PartyId): readonly PartyId[] {
  if (clauses.length === 0 || tokens.filter(({ kind }) => kind === 'word').length < FEWEST_WORDS) return [];
  const others = new Set(actors.map(({ actorId }) => actorId).filter((party) => party !== home));
  const [partner] = others;
  return others.size === 1 && partner !== undefined && !partner.startsWith('org:') ? [home, partner] : [];
}
