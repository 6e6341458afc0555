import type { PartyId } from '@diplomatic-relations/engine';
import { inOrder } from '../shared/parties.ts';

/** Two parties that work together. */
export type Pair = readonly [PartyId, PartyId];

/** Programmes and frameworks are no side of the cooperation that runs in them: an organization counts where the document is about it, or where nobody else is named. */
export function acceptableParties(parties: readonly PartyId[], main: Pair | null): PartyId[] {
  const kept = parties.filter((party) => !party.startsWith('org:') || (main?.includes(party) ?? true));
  return kept.length > 0 || main ? kept : [...parties];
}

/** Two parties of which neither is one the document is about need to be named as those who act. */
export function agreedPairs(parties: [PartyId, PartyId], main: Pair | null, explicit: boolean): Pair[] {
  if (!main) return explicit ? [inOrder(...parties)] : [];
  const shared = parties.filter((party) => main.includes(party));
  if (shared.length === 2) return [inOrder(...parties)];
  if (explicit && shared.length === 1) return [inOrder(...parties)];
  if (shared.length === 1) return [inOrder(...main)];
  return explicit ? [inOrder(...parties)] : [];
}

/** Of three or more parties, the one that the document is about with each of the others. */
export function pairsAround(
  parties: readonly PartyId[],
  prominence: ReadonlyMap<PartyId, number>,
  main: Pair | null,
  home: PartyId | null,
): Pair[] {
  const states = parties.filter((party) => !party.startsWith('org:'));
  if (
    main?.every((party) => parties.includes(party)) &&
    main.every((party) => states.includes(party)) &&
    states.length === 2
  )
    return [inOrder(...main)];
  const ranked = [...parties].sort((a, b) => weight(b) - weight(a));
  const centre = ranked[0] as PartyId;
  function weight(party: PartyId): number {
    return (prominence.get(party) ?? 0) + (party === home ? 1000 : 0) + (main?.includes(party) ? 100 : 0);
  }
  return parties.filter((party) => party !== centre).map((party) => inOrder(centre, party));
}
