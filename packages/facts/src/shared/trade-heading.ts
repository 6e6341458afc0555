import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { headingOf } from './heading-of.ts';
import { otherOf, partyBehind } from './party-search.ts';

/** "Exports: 5 billion (tea)" under the heading "Trade with Peru (2018)": whose trade it is, the other one of the two; null under any other heading. */
export function tradeHeadingOwner(
  sentence: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  context: ExtractContext,
): PartyId | null {
  if (!pair || sentence.references.some(({ kind }) => kind === 'name')) return null;
  const heading = headingOf(sentence, context);
  const at = heading?.tokens.findIndex(({ norm }) => norm === 'trade') ?? -1;
  if (heading === null || at < 0) return null;
  const named = partyBehind(heading, { from: at, to: heading.tokens.length }, 'with')?.parties;
  return named?.length === 1 ? otherOf(pair, named[0] ?? null) : null;
}
