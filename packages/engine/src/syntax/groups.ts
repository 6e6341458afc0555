import type { Token } from '../tokens.ts';
import type { Unit } from './units.ts';

export interface Group {
  /** Token after the group. */
  readonly to: number;
  /** Unit after the group. */
  readonly next: number;
}

/**
 * Extends the noun chunk at unit `start` to its group: "of" phrases, coordinated chunks, lists, and what stands in parentheses.
 * Never reaches unit `limit`.
 */
export function groupAfter(units: readonly Unit[], tokens: readonly Token[], start: number, limit: number): Group {
  let next = start + 1;
  let to = (units[start] as Unit).to;
  while (next < limit) {
    const step = extension(units, tokens, next, limit);
    if (step <= next) break;
    next = step;
    to = (units[next - 1] as Unit).to;
  }
  return { to, next };
}

/** The unit after one more piece of the group, or `at` where none follows. */
function extension(units: readonly Unit[], tokens: readonly Token[], at: number, limit: number): number {
  const unit = units[at] as Unit;
  const after = units[at + 1];
  if (
    unit.kind === 'preposition' &&
    tokens[unit.from]?.norm === 'of' &&
    at + 1 < limit &&
    (after?.kind === 'noun' || after?.kind === 'date')
  )
    return at + 2;
  if (unit.kind === 'open') {
    for (let k = at + 1; k < limit && k < at + 14; k++) if (units[k]?.kind === 'close') return k + 1;
    return at;
  }
  if (unit.kind === 'conjunction' && at + 1 < limit) {
    if (after?.kind === 'noun' && !startsClause(units, at + 1, limit)) return at + 2;
    return at;
  }
  if (unit.kind === 'comma' && after?.kind === 'noun' && at + 1 < limit) return listEnd(units, tokens, at, limit);
  if (unit.kind === 'quote') {
    if (after?.kind === 'noun' && at + 1 < limit) return at + 2;
    if (units[at - 1]?.kind === 'noun') return at + 1;
  }
  return at;
}

/** A noun that is directly followed by a verb group is the subject of the next clause, no member of the list. */
function startsClause(units: readonly Unit[], noun: number, limit: number): boolean {
  return noun + 1 >= limit ? false : units[noun + 1]?.kind === 'verb';
}

/** End of ", B, C and D" when the commas from `at` on lead to a conjunction; else `at`. */
function listEnd(units: readonly Unit[], tokens: readonly Token[], at: number, limit: number): number {
  let k = at;
  let items = 0;
  while (k < limit && k < at + 80) {
    const unit = units[k] as Unit;
    if (unit.kind === 'comma' || unit.kind === 'conjunction') {
      let noun = k + 1;
      if (unit.kind === 'comma' && units[noun]?.kind === 'conjunction') noun++;
      if (units[noun]?.kind !== 'noun' || noun >= limit) return items > 0 && unit.kind === 'comma' ? at : at;
      const last = unit.kind === 'conjunction' || units[k + 1]?.kind === 'conjunction';
      let end = noun + 1;
      while (
        end < limit &&
        isOf(units, tokens, end) &&
        (units[end + 1]?.kind === 'noun' || units[end + 1]?.kind === 'date')
      )
        end += 2;
      if (end < limit && units[end]?.kind === 'open') {
        let close = end;
        while (close < limit && close < end + 14 && units[close]?.kind !== 'close') close++;
        if (units[close]?.kind === 'close') end = close + 1;
      }
      items++;
      if (last) return end;
      k = end;
      continue;
    }
    return at;
  }
  return at;
}

function isOf(units: readonly Unit[], tokens: readonly Token[], k: number): boolean {
  const unit = units[k];
  return unit?.kind === 'preposition' && tokens[unit.from]?.norm === 'of';
}
