import type { Token } from '../tokens.ts';
import { groupAfter } from './groups.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './units.ts';

/** Prepositional phrases and dates between the clause's start, not before unit `floor`, and its subject. */
export function frontedPhrases(
  units: readonly Unit[],
  tokens: readonly Token[],
  startUnit: number,
  floor = 0,
): { phrases: Phrase[]; from: number } {
  const phrases: Phrase[] = [];
  let from = units[startUnit]?.from ?? 0;
  let k = startUnit - 1;
  let start = startUnit;
  while (k >= floor) {
    const kind = units[k]?.kind;
    if (kind === 'verb' || kind === 'relative' || kind === 'subordinator' || kind === 'break' || kind === 'conjunction')
      break;
    start = k;
    k--;
  }
  let j = start;
  while (j < startUnit) {
    const unit = units[j] as Unit;
    if (unit.kind === 'preposition') {
      const noun = units[j + 1];
      if (noun?.kind === 'noun') {
        const group = groupAfter(units, tokens, j + 1, startUnit);
        phrases.push({
          preposition: tokens[unit.from]?.norm ?? null,
          from: noun.from,
          to: group.to,
          head: noun.head,
          fronted: true,
        });
        j = group.next;
        continue;
      }
    }
    j++;
  }
  if (start < startUnit) from = units[start]?.from ?? from;
  return { phrases, from };
}
