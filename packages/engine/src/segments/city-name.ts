import { cityNames } from '@diplomatic-relations/gazetteer';
import { lineKey } from './line-key.ts';

let keys: ReadonlySet<string> | null = null;

/** True for the name of a city that the gazetteer knows, in capitals or not. */
export function isCityName(name: string): boolean {
  keys ??= new Set(cityNames().map((city) => lineKey(city.name)));
  return keys.has(lineKey(name));
}
