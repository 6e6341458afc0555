import type { Token } from '../tokens.ts';
import { bare, type Phrase } from './phrase.ts';
import { subjectBefore } from './subjects.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** The noun group that ends right before unit `u`. */
export function groupBefore(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  u: number,
): Phrase | null {
  const found = subjectBefore(units, tagged, tokens, u, { antecedent: true });
  return found.subject ? bare(found.subject) : null;
}

/** "met with the minister, who left": whom "who" stands for, also where a preposition leads to it. */
export function whoBefore(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], u: number): Phrase | null {
  const found = subjectBefore(units, tagged, tokens, u, { antecedent: true, governed: true });
  return found.subject ? bare(found.subject) : null;
}
