import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';

const LEADING = /^(?:head_of_state|head_of_government|foreign_minister)$/;

/** The state for which somebody chairs: that of a leader's or foreign minister's present office; null for everybody else. */
export function leaderState(offices: ResolvedSentence['people'][number]['offices']): PartyId | null {
  const office = offices.find(
    ({ role, party, former }) => !former && LEADING.test(role) && party !== null && isState(party),
  );
  return office?.party ?? null;
}
