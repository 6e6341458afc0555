import type { Token } from '../tokens.ts';
import { groupAfter } from './groups.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './units.ts';

/**
 * Prepositional phrases and dates between the clause's start, not before unit `floor`, and its subject. Behind a verb with
 * a time of its own (`told`) what stands before the comma is that verb's: "While it sent aid to Peru in 1990, Fiji …".
 */
export function frontedPhrases(
  units: readonly Unit[],
  tokens: readonly Token[],
  startUnit: number,
  { floor = 0, told = false }: { readonly floor?: number; readonly told?: boolean } = {},
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
  if (told && isOfVerb(units, k)) start = behindComma(units, k, startUnit);
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

/** What stands behind unit `k` goes on with the verb before: behind it itself, "and Peru …". */
function isOfVerb(units: readonly Unit[], k: number): boolean {
  const kind = units[k]?.kind;
  return kind === 'verb' || (kind === 'conjunction' && units[k + 1]?.kind === 'noun');
}

/** Where the words before a subject begin that stand behind a verb: "…, in June Fiji", "…, in June, in Oslo, Fiji"; all of them where no comma stands between. */
function behindComma(units: readonly Unit[], floor: number, startUnit: number): number {
  let start = startUnit;
  let closing = startUnit - 1;
  if (units[closing]?.kind !== 'comma') {
    closing = commaBefore(units, floor, closing);
    start = closing + 1;
  }
  while (closing > floor) {
    const opening = commaBefore(units, floor, closing - 1);
    if (opening === floor || !OPENING.has(units[opening + 1]?.kind ?? 'comma')) break;
    start = opening + 1;
    closing = opening;
  }
  return start;
}

/** What time and place before a subject open with. */
const OPENING: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>(['date', 'preposition', 'adverb']);

/** The unit of the comma at `k` or before it, else `floor`. */
function commaBefore(units: readonly Unit[], floor: number, k: number): number {
  let at = k;
  while (at > floor && units[at]?.kind !== 'comma') at--;
  return at;
}
