import type { Token } from '../tokens.ts';
import type { Unit } from './units.ts';

/** How many units may stand between "and" and the verb that goes on. */
const REACH = 9;

/** Prepositions of a time or place that may stand before the verb that goes on. */
const OPENING: ReadonlySet<string> = new Set('in on at by from since during after before within until'.split(' '));

/**
 * "reformed the schools in 1985 and, on 3 May 1990, opened …", "visited Peru and in Lima signed …": the unit of the "and", or of the
 * comma, behind which a time or place stands before the verb at unit `u`; -1 where none does.
 */
export function coordinateFront(units: readonly Unit[], tokens: readonly Token[], u: number): number {
  let dated = false;
  let k = u - 1;
  while (units[k]?.kind === 'adverb') k--;
  const closed = units[k]?.kind === 'comma';
  if (closed) k--;
  for (const floor = Math.max(0, u - REACH); k > floor; ) {
    const unit = units[k] as Unit;
    const before = units[k - 1];
    if (unit.kind === 'conjunction') return k < u - 1 && joins(tokens, unit) && followsVerb(units, k) ? k : -1;
    if (unit.kind === 'comma') {
      const and = before?.kind === 'conjunction' ? k - 1 : -1;
      if (and > 0) return joins(tokens, before as Unit) && followsVerb(units, and) ? and : -1;
      // "in 1985, in 1990 closed it and …": without "and" only a date goes on.
      if (closed || !dated || before?.kind !== 'date') return -1;
      return followsVerb(units, k) ? k : -1;
    }
    if (unit.kind === 'adverb') {
      k--;
      continue;
    }
    if (unit.kind === 'date') {
      dated = true;
      k -= before?.kind === 'preposition' ? 2 : 1;
      continue;
    }
    if (unit.kind === 'noun' && before?.kind === 'preposition' && opens(tokens, units, k - 1)) {
      k -= 2;
      continue;
    }
    return -1;
  }
  return -1;
}

/** What stands before the joint is said with a verb, and opens no clause that still waits for one: "…, and exports in 2019 and in 2020 fell". */
function followsVerb(units: readonly Unit[], joint: number): boolean {
  for (let k = joint - 1; k >= 0; k--) {
    const kind = units[k]?.kind;
    if (kind === 'verb') return true;
    if (kind === 'subordinator' || kind === 'relative' || kind === 'break') return false;
    if (kind === 'conjunction' && units[k - 1]?.kind === 'comma' && k < joint - 1) return false;
  }
  return false;
}

function joins(tokens: readonly Token[], { from }: Unit): boolean {
  return /^(?:and|but|then)$/.test(tokens[from]?.norm ?? '');
}

function opens(tokens: readonly Token[], units: readonly Unit[], k: number): boolean {
  const word = tokens[units[k]?.from ?? -1]?.norm ?? '';
  // "in the presence of N"
  return OPENING.has(word) || (word === 'of' && units[k - 1]?.kind === 'noun' && units[k - 2]?.kind === 'preposition');
}
