import type { Token } from '../tokens.ts';
import { lexemeOf } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** True for a verb group that begins with an "-ing" form. */
export function isGerund(tagged: Tagged, unit: Unit): boolean {
  return tagged.tags[unit.from] === 'VBG';
}

/** Verbs without an object, whose past form is never a participle behind its noun. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'participate arrive depart belong consist cooperate collaborate travel exist occur happen emerge apologise apologize interact clash retreat appear insist comply vow complain react respond retaliate intervene resign abstain refrain testify'.split(
    ' ',
  ),
);

/** A past form without auxiliary that can be a participle, with a noun before it. */
export function canBeReduced(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.to - unit.from > 2) return false;
  const tag = tagged.tags[unit.head];
  if (tag === 'VBG') return true;
  if (tag !== 'VBN' && !(tag === 'VBD' && lexemeOf(tokens[unit.head] as Token).verb?.participle)) return false;
  if (INTRANSITIVE.has(tagged.lemmas[unit.head] ?? '')) return false;
  // "The Premier, Ana Silva, visited in May, accompanied by her ministers": only what was visited by somebody is a participle there.
  if (units[at - 1]?.kind === 'comma' && tagged.lemmas[unit.head] === 'visit' && tokens[unit.to]?.norm !== 'by')
    return false;
  for (let i = unit.from; i < unit.to; i++) {
    const inner = tagged.tags[i];
    if (inner === 'BE' || inner === 'HV' || inner === 'MD' || inner === 'DO') return false;
  }
  let k = at - 1;
  while (
    k >= 0 &&
    (units[k]?.kind === 'adverb' ||
      units[k]?.kind === 'comma' ||
      units[k]?.kind === 'close' ||
      units[k]?.kind === 'quote')
  )
    k--;
  return units[k]?.kind === 'noun' || units[k]?.kind === 'open';
}

/** "said on Friday was", "arrived in May left": who says or comes is no thing said or come. */
export function canBeDated(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], at: number): boolean {
  const { from, to, head } = units[at] as Unit;
  const form = lexemeOf(tokens[head] as Token).verb;
  return (
    to - from === 1 &&
    form?.past === true &&
    form.participle &&
    !/^(?:say|state|announce|tell)$/.test(tagged.lemmas[head] ?? '') &&
    canBeReduced(units, tagged, tokens, at)
  );
}
