import { cityNames, stateNames } from '@diplomatic-relations/gazetteer';
import { lineKey } from './line-key.ts';

let keys: ReadonlySet<string> | null = null;

/** True for the name of a city that the gazetteer knows, in capitals or not. */
export function isCityName(name: string): boolean {
  keys ??= placeKeys();
  return keys.has(lineKey(name));
}

function placeKeys(): ReadonlySet<string> {
  const found = new Set(cityNames().map((city) => lineKey(city.name)));
  // "KUWAIT:": a capital that is called the city of its state goes by the state's name alone.
  for (const { name, form } of stateNames())
    if (form === 'city' && / city$/i.test(name)) found.add(lineKey(name.replace(/ city$/i, '')));
  return found;
}
