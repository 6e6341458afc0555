import type { ExtractContext } from '../extractor.ts';
import { isNews } from '../shared/genres.ts';
import { isParty } from '../shared/parties.ts';

/** The document's main party among them with each of the others; on a page about two parties no other organization counts. */
export function pairsWithMain(
  parties: readonly string[],
  context: ExtractContext,
  hosts: readonly string[] = [],
): (readonly [string, string])[] {
  const { document } = context;
  const pair = document.mainPair;
  const standing = !isNews(context);
  const latestFirst = [...document.company].reverse();
  const weight = (party: string): number =>
    (party === document.home ? 1e9 : 0) +
    (hosts.length === 1 && party === hosts[0] ? 1e10 : 0) +
    (pair?.includes(party) ? 1e6 : 0) +
    (document.prominence.get(party) ?? 0) +
    // Of equals the one that is named first leads.
    latestFirst.indexOf(party) / 1e3;
  const aside = (party: string): boolean =>
    standing && party.startsWith('org:') && pair !== null && !pair.includes(party);
  const sorted = [...parties].filter((party) => isParty(party) && !aside(party)).sort((a, b) => weight(b) - weight(a));
  const main = sorted[0];
  return main === undefined ? [] : sorted.slice(1, 13).map((party) => [main, party] as const);
}
