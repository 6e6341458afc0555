import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** "will on Friday begin", "has on 5 May summoned": the unit of an auxiliary that a date parts from its verb at `u`, -1 where there is none. */
export function splitAuxiliary(units: readonly Unit[], tagged: Tagged, u: number): number {
  const unit = units[u] as Unit;
  if (unit.to - unit.from !== 1) return -1;
  const at = auxiliaryAt(units, tagged, u);
  const before = units[at];
  if (before?.kind !== 'verb') return -1;
  const head = tagged.tags[unit.head];
  let modal = false;
  for (let i = before.from; i < before.to; i++) {
    const tag = tagged.tags[i];
    if (tag === 'MD') modal = true;
    else if (tag !== 'HV' && tag !== 'BE' && tag !== 'RB') return -1;
  }
  return modal === (head === 'VB') && (modal || head === 'VBN' || head === 'VBD') ? at : -1;
}

/** How far to the left of its verb an auxiliary may stand, in units. */
const REACH = 10;

function auxiliaryAt(units: readonly Unit[], tagged: Tagged, u: number): number {
  if (units[u - 1]?.kind === 'date') return units[u - 2]?.kind === 'preposition' ? u - 3 : u - 2;
  // "has in the past accused"
  if (units[u - 1]?.kind === 'noun' && units[u - 2]?.kind === 'preposition') return perfectAt(units, tagged, u - 3);
  if (units[u - 1]?.kind !== 'comma') return -1;
  // "will tomorrow, Wednesday 1 February 2016, host"
  let d = u - 1;
  while (d > 0 && /^(?:comma|date|preposition|adverb)$/.test(units[d]?.kind ?? '')) d--;
  if (units[d]?.kind === 'verb' && units.slice(d, u).some(({ kind }) => kind === 'date')) return d;
  // "has, since its founding, hosted"
  for (let k = u - 2; k > 0 && k > u - REACH; k--) {
    const kind = units[k]?.kind;
    if (kind === 'verb' || kind === 'break') return -1;
    if (kind === 'comma') return units[k - 1]?.kind === 'verb' ? perfectAt(units, tagged, k - 1) : -1;
  }
  return -1;
}

/** The unit where it is "has", "have" or "had" and nothing else; -1 where it is not. */
function perfectAt(units: readonly Unit[], tagged: Tagged, at: number): number {
  const unit = units[at];
  return unit?.kind === 'verb' && unit.to - unit.from === 1 && tagged.tags[unit.from] === 'HV' ? at : -1;
}
