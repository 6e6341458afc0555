import { collect } from '@diplomatic-relations/engine';
/** The two ids in alphabetical order. */
export function inOrder(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a];
}

/** True for a state or an organization that speaks for itself, false for persons and bodies. */
export function isParty(id: string): boolean {
  return !id.startsWith('person:') && !id.startsWith('body:');
}

/** True for states and former states. */
export function isState(id: string): boolean {
  return isParty(id) && !id.startsWith('org:');
}

/** All unordered pairs of distinct parties, each in alphabetical order. */
export function pairsOf(parties: readonly string[]): (readonly [string, string])[] {
  const unique = [...new Set(parties)];
  return collect(unique, (a, i) => unique.slice(i + 1).map((b) => inOrder(a, b)));
}

/** True for exactly two parties that are states. */
export function areTwoStates(parties: readonly string[]): boolean {
  return parties.length === 2 && parties.every(isState);
}
