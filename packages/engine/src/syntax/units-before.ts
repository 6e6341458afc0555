import type { Unit } from './units.ts';

/** Index of the nearest unit to the left that is neither an adverb nor a quotation mark. */
export function previousSolid(units: readonly Unit[], u: number): number {
  let k = u - 1;
  while (k >= 0 && (units[k]?.kind === 'adverb' || units[k]?.kind === 'quote')) k--;
  return k;
}

/** True where a dash, colon, semicolon or full stop stands between two units. */
export function hasBreakBetween(units: readonly Unit[], left: number, right: number): boolean {
  for (let k = left + 1; k < right; k++) if (units[k]?.kind === 'break') return true;
  return false;
}

/** The noun right before a unit, past adverbs, commas and a bracket. */
export function nounBefore(units: readonly Unit[], u: number): Unit | null {
  let k = u - 1;
  while (k >= 0 && (units[k]?.kind === 'adverb' || units[k]?.kind === 'quote' || units[k]?.kind === 'comma')) k--;
  const found = units[pastBracket(units, k, 0)];
  return found?.kind === 'noun' ? found : null;
}

/** "and" or a comma: what stands behind it goes on with what stands before. */
export function joins(unit: Unit | undefined): boolean {
  return unit?.kind === 'conjunction' || unit?.kind === 'comma';
}

/** The unit before the bracket that closes at `k`. */
export function beforeBracket(units: readonly Unit[], k: number, floor: number): number {
  let open = k - 1;
  while (open >= floor && units[open]?.kind !== 'open') open--;
  return open - 1;
}

/** The unit at `k`, or before the bracket that closes there. */
export function pastBracket(units: readonly Unit[], k: number, floor: number): number {
  return units[k]?.kind === 'close' ? beforeBracket(units, k, floor) : k;
}
