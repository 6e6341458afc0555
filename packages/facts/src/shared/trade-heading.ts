import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { otherOf, partyBehind } from './party-search.ts';

/** "Exports: 5 billion (tea)" under the heading "Trade with Peru (2018)": whose trade it is, the other one of the two; null under any other heading. */
export function tradeHeadingOwner(
  { segment, references }: ResolvedSentence,
  pair: readonly [PartyId, PartyId] | null,
  { document }: ExtractContext,
): PartyId | null {
  const span = segment.headings.at(-1);
  if (!span || !pair || references.some(({ kind }) => kind === 'name')) return null;
  const heading = document.sentences.find((other) => other.segment.start === span.start);
  const at = heading?.tokens.findIndex(({ norm }) => norm === 'trade') ?? -1;
  if (heading === undefined || at < 0) return null;
  const named = partyBehind(heading, { from: at, to: heading.tokens.length }, 'with')?.parties;
  return named?.length === 1 ? otherOf(pair, named[0] ?? null) : null;
}
