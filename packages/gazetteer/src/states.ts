// Facts: ISO 3166-1 and ISO 3166-3 (codes), the list of member states of the United Nations with the official names
// of UNTERM, ISO 4217 (currencies), CLDR (alternative English names), Wikidata (item identifiers). Historical names and
// their assignment to today's states are our own.
import { AFRICA } from './states/africa.ts';
import { AMERICAS } from './states/americas.ts';
import { ASIA } from './states/asia.ts';
import { EUROPE } from './states/europe.ts';
import { FORMER_STATES } from './states/former.ts';
import { OCEANIA } from './states/oceania.ts';
import type { State } from './states/state.ts';
import { TERRITORIES } from './states/territories.ts';

export type { State } from './states/state.ts';

/** Every state, former state and territory, states of today first. */
export const STATES: readonly State[] = [
  ...EUROPE,
  ...ASIA,
  ...AFRICA,
  ...AMERICAS,
  ...OCEANIA,
  ...FORMER_STATES,
  ...TERRITORIES,
];

const BY_ID: ReadonlyMap<string, State> = new Map(STATES.map((state) => [state.id, state]));

/** The state with this alpha-3 code, or undefined. */
export function stateById(id: string): State | undefined {
  return BY_ID.get(id);
}
