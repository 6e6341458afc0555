import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** "will on Friday begin", "has on 5 May summoned": the unit of an auxiliary that a date parts from its verb at `u`, -1 where there is none. */
export function splitAuxiliary(units: readonly Unit[], tagged: Tagged, u: number): number {
  const unit = units[u] as Unit;
  if (units[u - 1]?.kind !== 'date' || unit.to - unit.from !== 1) return -1;
  const at = units[u - 2]?.kind === 'preposition' ? u - 3 : u - 2;
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
