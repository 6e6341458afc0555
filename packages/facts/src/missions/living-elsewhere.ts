import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';

/** Words behind which stands where somebody lives. */
export const LIVING: ReadonlySet<string> = new Set(['resident', 'residing', 'reside', 'resides', 'residence', 'based']);

/** The token after the words that say that the ambassador at `i` lives in another state; null where none do. */
export function livesElsewhere(sentence: ResolvedSentence, i: number, host: PartyId): number | null {
  const before = sentence.tokens.slice(Math.max(0, i - 4), i).map((token) => token.norm);
  if (
    before.some(
      (word, k) =>
        word === 'nonresident' ||
        word === 'non-resident' ||
        (word === 'resident' && (before[k - 1] === 'non' || before[k - 2] === 'non')),
    )
  )
    return i + 1;
  const home = residence(sentence, i);
  return home && home !== host ? Math.min(sentence.tokens.length, i + 12) : null;
}

/** "resident in Madrid": the state where the head of mission lives. */
export function residence(sentence: ResolvedSentence, after = 0): PartyId | null {
  for (let i = after; i < Math.min(sentence.tokens.length, after === 0 ? sentence.tokens.length : after + 14); i++) {
    if (!LIVING.has(sentence.tokens[i]?.norm ?? '')) continue;
    const place = sentence.places.find((candidate) => candidate.from > i && candidate.from <= i + 3);
    if (place) return place.country;
  }
  return null;
}
