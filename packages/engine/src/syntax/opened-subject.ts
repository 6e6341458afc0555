import type { Token } from '../tokens.ts';
import { isGerund } from './reduced-participle.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** First unit of a subject that a word or comma before it parts from the group of units `start` to `k`; -1 where nothing does. */
export function openedSubject(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  start: number,
  k: number,
): number {
  const before = units[start - 1];
  if (before?.kind === 'preposition' && opensClause(tokens, before) && isOneName(units, tokens, start, k)) return start;
  const opened = units[k - 1]?.kind === 'preposition' && opensClause(tokens, units[k - 1] as Unit);
  // "Two days after Lima summoned …": how much later stands before the opener of the clause.
  if (opened && start === k - 2 && SPANS.has(tokens[(units[k - 2] as Unit).to - 1]?.norm ?? '')) return k;
  // "Being members of A and B, C and D cooperate": the comma closes what opens the sentence.
  if (before?.kind === 'verb' && start === 1 && tokens[before.from]?.norm === 'being') {
    const comma = units.findLastIndex((unit, i) => i > start && i < k && unit.kind === 'comma');
    if (comma > 0) return comma + 1;
  }
  // "two days after X summoned": the span stands before the clause.
  if (opened && TIME_UNIT.test(tagged.lemmas[units[k - 2]?.head ?? -1] ?? '')) return k;
  // "has become an ally since President N visited …": the object of the verb before is no subject.
  if (opened && k - 1 > start && before?.kind === 'verb' && !isGerund(tagged, before)) return k;
  // "stayed out of the conflict after Peru and Chile protested": nor is what stands behind a preposition of that verb.
  const opener = units.findLastIndex(
    (unit, i) => i > start && i < k && unit.kind === 'preposition' && opensClause(tokens, unit),
  );
  return opener > start &&
    before?.kind === 'preposition' &&
    isOneName(units, tokens, opener + 1, k) &&
    followsVerb(units, tagged, start)
    ? opener + 1
    : -1;
}

/** A verb stands to the left in the same stretch. */
function followsVerb(units: readonly Unit[], tagged: Tagged, start: number): boolean {
  for (let i = start - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'break' || unit.kind === 'subordinator' || unit.kind === 'comma') return false;
    if (unit.kind === 'verb') return !isGerund(tagged, unit);
  }
  return false;
}

/** "after Peru joined", and right before the verb also "after Peru, Chile and the Republic of Fiji joined". */
function isOneName(units: readonly Unit[], tokens: readonly Token[], start: number, k: number): boolean {
  if (k === start) return true;
  if (units[k + 1]?.kind !== 'verb') return false;
  for (let i = start; i < k; i++) {
    const unit = units[i] as Unit;
    const joins = unit.kind === 'preposition' ? tokens[unit.from]?.norm === 'of' : unit.kind !== 'date';
    if (!joins) return false;
  }
  return true;
}

const TIME_UNIT = /^(?:minute|hour|day|week|month|year)$/;

const SPANS: ReadonlySet<string> = new Set(
  'hour hours day days week weeks month months year years minutes decade decades'.split(' '),
);

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['until', 'till', 'after', 'before', 'since']);

/** "until the Senate ratified", "after both sides agreed": with a verb behind its noun, the preposition opens a clause. */
function opensClause(tokens: readonly Token[], unit: Unit): boolean {
  return CLAUSE_OPENERS.has(tokens[unit.from]?.norm ?? '');
}
