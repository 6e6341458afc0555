import type { PartyId } from '../types.ts';
import type { Tour } from './tour.ts';

/** The one stage of a tour among those named; null of several, undefined of none. */
export function onlyStage(
  { stages }: Tour,
  named: readonly (PartyId | null | undefined)[],
): PartyId | null | undefined {
  let only: PartyId | undefined;
  for (const party of named) {
    if (!party || !stages.has(party)) continue;
    if (only !== undefined && party !== only) return null;
    only = party;
  }
  return only;
}
