import { collect, type PartyId, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isProfile } from './genres.ts';
import { headingOf } from './heading-of.ts';
import { isParty } from './parties.ts';
import { partyReferences } from './party-search.ts';

/** The two parties that a number or a trade without names is between: a profile's own two, else those that the passage speaks of. */
export function tradePair(sentence: ResolvedSentence, context: ExtractContext): readonly [PartyId, PartyId] | null {
  const { mainPair } = context.document;
  const main = mainPair?.every(isParty) ? mainPair : null;
  const local = sentence.pair?.every(isParty) ? sentence.pair : null;
  if (!main || !local) return main ?? local ?? pairOfTable(sentence, context);
  const profile = isProfile(context);
  const here = collect(partyReferences(sentence), (reference) => reference.parties);
  const foreign = here.some((party) => !main.includes(party));
  if (profile && !foreign) return main;
  const organized = (pair: readonly PartyId[]): boolean => pair.some((party) => party.startsWith('org:'));
  return organized(local) && !organized(main) && !foreign ? main : local;
}

/** "Trade with Peru" above a table on a page of Kenya's: the one named and the one who speaks. */
function pairOfTable(sentence: ResolvedSentence, context: ExtractContext): readonly [PartyId, PartyId] | null {
  const { home } = context.document;
  const named = sentence.segment.row ? headingOf(sentence, context)?.references.flatMap(({ parties }) => parties) : [];
  const [other, ...more] = new Set(named);
  return home !== null && other !== undefined && other !== home && more.length === 0 ? [home, other] : null;
}
