import type { Clause, PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { FactDate } from '../shared/dates.ts';
import type { Place } from './places.ts';
import type { MembershipChange } from './words.ts';

/** Who has a place in an organization, what is told of it, and when. */
export interface Holding {
  readonly members: readonly PartyId[];
  readonly change: MembershipChange;
  readonly date: FactDate;
  readonly range: { readonly from: number; readonly to: number };
  readonly blocked?: string;
}

/** The clause whose complement the place is. */
export function governing(sentence: ResolvedSentence, noun: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of sentence.clauses) {
    // "associate" of "elevated to associate member" is no verb.
    if (clause.lemma === 'associate' && clause.head === noun - 1) continue;
    if (
      clause.verb.to <= noun &&
      noun < Math.max(clause.to, clause.verb.to + 9) &&
      (!best || clause.verb.from > best.verb.from)
    )
      best = clause;
  }
  return best;
}

/** Verbs with which a place is laid aside for a time. */
export const SUSPENSIONS = /^(?:suspend|freeze)$/;

/** Verbs with which a place is given up or taken away. */
export const ENDINGS =
  /^(?:end|terminate|renounce|withdraw|lose|relinquish|lapse|expire|cease|forfeit|surrender|strip|revoke|cancel|rescind)$/;

/** "gave up its membership" */
export function isEnding({ lemma, particle }: Clause): boolean {
  return ENDINGS.test(lemma) || (lemma === 'give' && particle === 'up');
}

/** The parties that hold the place, without the organization itself. */
export function own(parties: readonly PartyId[], place: Place): PartyId[] {
  return parties.filter((party) => !place.organizations.some((organization) => organization.id === party));
}

/** What is told of the members; null where nobody is one. */
export function singleHolding(
  members: readonly PartyId[],
  change: MembershipChange,
  date: FactDate,
  range: Holding['range'],
): Holding | null {
  return members.length > 0 ? { members, change, date, range } : null;
}
