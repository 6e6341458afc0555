import type { ExtractContext } from '../extractor.ts';

/** How many other states a page of one state has at least that goes round the world. */
const MANY_STATES = 5;

/** What the foremost of them takes of the text at most: among so many, it is no more the partner than the next. */
const SMALL_SHARE = 0.3;

type Told = Pick<ExtractContext['document'], 'mainPair' | 'home' | 'prominence'>;

/** "The week at the ministry": a page of one state that turns from state to state, so that nobody's cooperation goes without saying. */
export function isOneOfMany({ mainPair, home, prominence }: Told): boolean {
  const partner = mainPair?.find((party) => party !== home);
  if (home === null || partner === undefined || partner.startsWith('org:')) return false;
  let others = 0;
  let all = 0;
  for (const [party, weight] of prominence) {
    if (party === home || party.startsWith('org:')) continue;
    others++;
    all += weight;
  }
  return others >= MANY_STATES && (prominence.get(partner) ?? 0) < SMALL_SHARE * all;
}
