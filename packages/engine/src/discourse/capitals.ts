import { STATES, surfaceKey } from '@diplomatic-relations/gazetteer';
import { collect } from '../collect.ts';
import type { PartyId, PlaceMention } from '../types.ts';

const AS_WRITTEN: ReadonlyMap<string, PartyId> = capitalsBy((name) => [name]);
const FOLDED: ReadonlyMap<string, PartyId> = capitalsBy((name) => [surfaceKey(name)]);

/** The states of today by the keys of their capitals. */
export function capitalsBy(keys: (name: string) => readonly string[]): ReadonlyMap<string, PartyId> {
  return new Map(
    collect(
      STATES.filter(({ kind }) => kind === 'state'),
      ({ id, capitals }) => collect(capitals, (capital) => keys(capital).map((key): [string, PartyId] => [key, id])),
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
