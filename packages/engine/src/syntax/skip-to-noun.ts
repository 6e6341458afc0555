import type { Token } from '../tokens.ts';
import { closesApposition, closesList, isStray, parentheticalStart } from './passed-commas.ts';
import { canBeDated } from './reduced-participle.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';
import { beforeBracket } from './units-before.ts';

/** Walks left over adverbs, dates with their prepositions, parentheses and parentheticals between commas to a noun chunk. */
export function skipToNoun(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  from: number,
  floor: number,
  antecedent: boolean,
  reducedVerbs: number[],
): number {
  let k = from;
  while (k >= floor) {
    const unit = units[k] as Unit;
    if (unit.kind === 'noun') return k;
    if (unit.kind === 'adverb' || unit.kind === 'quote') {
      k--;
      continue;
    }
    if (unit.kind === 'date') {
      k--;
      if (units[k]?.kind !== 'preposition') continue;
      k--;
      // "The talks planned for Friday were cancelled": the past form with its date stands inside the subject.
      if (
        k > floor &&
        units[k]?.kind === 'verb' &&
        units[k - 1]?.kind === 'noun' &&
        canBeDated(units, tagged, tokens, k)
      ) {
        reducedVerbs.push(k);
        k--;
      }
      continue;
    }
    if (unit.kind === 'close') {
      k = beforeBracket(units, k, floor);
      continue;
    }
    if (unit.kind === 'comma') {
      if (antecedent) {
        k--;
        continue;
      }
      if (closesApposition(units, tokens, k) || (k === from && closesList(units, tokens, k))) {
        k--;
        continue;
      }
      // "Norway on Thursday, 3 May 1990, opened": the comma that ends the date.
      if (
        k === from &&
        units[k - 1]?.kind === 'date' &&
        units[k - 2]?.kind === 'preposition' &&
        isSubjectBefore(units, tokens, k - 3)
      ) {
        k -= 3;
        continue;
      }
      // "The envoy of Kenya (resident in Oslo), met": the comma behind the bracket.
      if (
        k === from &&
        units[k - 1]?.kind === 'close' &&
        isSubjectBefore(units, tokens, beforeBracket(units, k - 1, floor))
      ) {
        k--;
        continue;
      }
      if (k === from && isStray(units, tagged, k)) {
        k--;
        continue;
      }
      const left = parentheticalStart(units, tokens, k, floor);
      if (left < 0) return floor - 1;
      // "The embassy, reopened in 1991, is …": the participle opens the parenthetical.
      if (units[left + 1]?.kind === 'verb') reducedVerbs.push(left + 1);
      k = left - 1;
      continue;
    }
    return floor - 1;
  }
  return floor - 1;
}

/** A noun behind which a date stands, and that no verb before it has for its object. */
function isSubjectBefore(units: readonly Unit[], tokens: readonly Token[], k: number): boolean {
  const kind = units[k]?.kind;
  if (kind !== 'noun' && kind !== 'close') return false;
  for (let m = k - 1; m >= 0; m--) {
    const before = units[m]?.kind;
    if (before === 'verb') return false;
    // "N, during a visit to Peru in May 2016, met": the noun stands in an aside.
    if (before === 'comma' && units[m + 1]?.kind === 'preposition' && units[m - 1]?.kind === 'noun') return false;
    // "Fiji, a member of the group since 1970, opened": what describes it.
    if (before === 'comma' && describes(tokens, units[m + 1]) && units[m - 1]?.kind === 'noun') return false;
    if (before === 'break' || before === 'subordinator') return true;
  }
  return true;
}

/** "a member", "the first country": a noun with its article. */
function describes(tokens: readonly Token[], unit: Unit | undefined): boolean {
  return unit?.kind === 'noun' && /^(?:an?|the|one|both|itself)$/.test(tokens[unit.from]?.norm ?? '');
}
