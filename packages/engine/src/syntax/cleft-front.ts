import type { Token } from '../tokens.ts';
import type { Unit } from './units.ts';

/** "It was on 3 May 1990 that X opened …": the unit of the date that "that" takes up, before the subject at unit `start`; -1 where none does. */
export function cleftFront(units: readonly Unit[], tokens: readonly Token[], start: number): number {
  const word = (k: number): string => tokens[units[k]?.from ?? -1]?.norm ?? '';
  if (word(start - 1) !== 'that' && word(start - 1) !== 'when') return -1;
  const date = units[start - 2]?.kind === 'comma' ? start - 3 : start - 2;
  if (units[date]?.kind !== 'date') return -1;
  let k = date - 1;
  if (units[k]?.kind === 'preposition') k--;
  while (units[k]?.kind === 'adverb') k--;
  const be = units[k];
  return be?.kind === 'verb' && /^(?:was|is)$/.test(tokens[be.from]?.norm ?? '') && word(k - 1) === 'it' ? date : -1;
}
