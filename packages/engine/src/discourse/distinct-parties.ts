import type { Reference } from '../sentence.ts';
import { rangesOverlap, type TokenRange } from '../span.ts';
import type { PartyId } from '../types.ts';

/** Distinct parties of the references, in order. */
export function distinctParties(references: readonly Reference[]): PartyId[] {
  const parties: PartyId[] = [];
  for (const reference of references)
    for (const party of reference.parties) if (!parties.includes(party)) parties.push(party);
  return parties;
}

/** Distinct parties of the references that overlap a range, in order. */
export function partiesWithin(references: readonly Reference[], range: TokenRange): PartyId[] {
  const parties: PartyId[] = [];
  for (const reference of references) {
    if (!rangesOverlap(reference, range)) continue;
    for (const party of reference.parties) if (!parties.includes(party)) parties.push(party);
  }
  return parties;
}
