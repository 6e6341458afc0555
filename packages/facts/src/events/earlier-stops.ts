import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

/** "After a visit to A, …", "Following her trip to B, …", "After visiting C, …", where `at` stands in it: what was over before what the sentence tells. */
export function isOverBefore({ tokens }: ResolvedSentence, at: number): boolean {
  if (!/^(?:after|following)$/.test(tokens[0]?.norm ?? '')) return false;
  const comma = tokens.findIndex(({ norm }) => norm === ',');
  return at < comma && comma < tokens.length - 2;
}

const STOPS: ReadonlySet<string> = new Set(['visit', 'stop', 'stopover', 'trip', 'tour', 'stay']);
const OCCASIONS: ReadonlySet<string> = new Set([
  'talk',
  'talks',
  'meeting',
  'summit',
  'conference',
  'consultation',
  'session',
]);

/** What stands behind "after" or "following": an earlier stop of a journey ("arrived in A after visits to B and C"), or what went on elsewhere ("after talks in B"); null where the place is the journey's own goal. */
export function placeBefore({ tokens, tagged }: ResolvedSentence, goal: TokenRange): 'stop' | 'occasion' | null {
  for (let i = goal.from - 1; i > 1 && i > goal.from - 6; i--) {
    // "after visiting Peru", "after he had visited Peru": a journey of its own.
    if (tagged.tags[i]?.startsWith('VB')) return null;
    const lemma = tagged.lemmas[i] ?? '';
    const kind = STOPS.has(lemma) ? 'stop' : OCCASIONS.has(lemma) ? 'occasion' : null;
    if (kind === null) continue;
    for (let k = i - 1; k > 0 && k > i - 8; k--) {
      const word = tokens[k]?.norm ?? '';
      if (word === ',') return null;
      if (/^(?:after|following)$/.test(word)) return kind;
    }
    return null;
  }
  return null;
}
