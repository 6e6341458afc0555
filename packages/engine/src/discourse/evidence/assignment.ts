import type { ParsedSentence } from '../../sentence.ts';
import type { Office, PartyId } from '../../types.ts';
import type { OfficialsAtHome } from '../dateline-home.ts';
import type { Tour } from '../tour.ts';

/** What is known of the people of a document while their parties are settled. */
export interface Assignment {
  readonly sentences: readonly ParsedSentence[];
  readonly canonical: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<string, readonly Office[]>;
  readonly party: Map<string, PartyId | null>;
  readonly home: PartyId | null;
  /** Where a mission publishes the page, the state of its post. */
  readonly host: PartyId | null;
  readonly pair: readonly [PartyId, PartyId] | null;
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The states in whose towns the text is set. */
  readonly scenes: ReadonlySet<PartyId>;
  readonly filed: OfficialsAtHome | null;
  readonly tour: Tour | null;
}

/** Counts points for or against a person's being of a party. */
export type AddPoint = (party: PartyId, value: number) => void;
