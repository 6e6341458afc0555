import { STATES, surfaceKey } from '@diplomatic-relations/gazetteer';
import { collect } from '../collect.ts';
import type { PartyId, PlaceMention } from '../types.ts';

const AS_WRITTEN: ReadonlyMap<string, PartyId> = capitalsBy((name) => name);
const FOLDED: ReadonlyMap<string, PartyId> = capitalsBy(surfaceKey);

function capitalsBy(key: (name: string) => string): ReadonlyMap<string, PartyId> {
  return new Map(
    collect(
      STATES.filter(({ kind }) => kind === 'state'),
      ({ id, capitals }) => capitals.map((capital): [string, PartyId] => [key(capital), id]),
    ),
  );
}

/** The state whose capital a place is; in another spelling ("Bogota") only where the place is known to lie in it. */
export function stateOfCapital({ city, country }: Pick<PlaceMention, 'city' | 'country'>): PartyId | null {
  const state = AS_WRITTEN.get(city);
  if (state !== undefined) return state;
  const folded = FOLDED.get(surfaceKey(city));
  return folded !== undefined && folded === country ? folded : null;
}
