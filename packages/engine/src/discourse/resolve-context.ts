import type { PartyId } from '../types.ts';
import type { PeopleRegister } from './people-register.ts';
import type { Tour } from './tour.ts';

/** What the document as a whole gives to the resolution of each sentence. */
export interface ResolveContext {
  readonly home: PartyId | null;
  /** Where a mission publishes the page, the state of its post. */
  readonly host: PartyId | null;
  readonly mainPair: readonly [PartyId, PartyId] | null;
  /** The party whose relations with one partner after the other the page may tell of. */
  readonly portrayed: PartyId | null;
  /** The journey through several states that the document tells of. */
  readonly tour: Tour | null;
  /** A group of states that speaks for itself. */
  readonly group: PartyId | null;
  /** The two who say "we" in what both of them declare. */
  readonly voice: readonly [PartyId, PartyId] | null;
  /** The states, three or more, that meet in the document or lie on its journey. */
  readonly company: readonly PartyId[];
  /** The only organization with a Secretary-General that the document names. */
  readonly organization: PartyId | null;
  readonly documentDate: string | null;
  /** The day that the title ends with ("Call with President N: 5 May 2021"), where it lies shortly before the page was published. */
  readonly titleDay: string | null;
  /** Of a document without a date, the months (1 to 12) that its dates name with the only year they name; else none. */
  readonly monthsOfYear: ReadonlyMap<number, string>;
  readonly people: PeopleRegister;
}
