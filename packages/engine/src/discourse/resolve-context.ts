import type { PartyId } from '../types.ts';
import type { PeopleRegister } from './people-register.ts';

/** What the document as a whole gives to the resolution of each sentence. */
export interface ResolveContext {
  readonly home: PartyId | null;
  readonly mainPair: readonly [PartyId, PartyId] | null;
  /** A group of states that speaks for itself. */
  readonly group: PartyId | null;
  readonly documentDate: string | null;
  readonly people: PeopleRegister;
}
