import type { Token } from '../tokens.ts';
import { isAmbiguousPast } from './participle.ts';
import { REPORTING } from './reporting-verbs.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** Whether the form of the verb group at unit `u`, or the object behind it, tells that it is finite and no participle. */
export function isPlainlyFinite(units: readonly Unit[], tagged: Tagged, tokens: readonly Token[], u: number): boolean {
  const unit = units[u] as Unit;
  if (hasAuxiliary(tagged, unit)) return true;
  return tagged.tags[unit.head] === 'VBD' && (!isAmbiguousPast(tokens[unit.head]) || units[u + 1]?.kind === 'noun');
}

/** "signed the document and X joined …": the noun at `owner` is what the verb before it does something to, and that verb takes no clause. */
export function objectOfAnother(units: readonly Unit[], tagged: Tagged, owner: number, floor: number): boolean {
  let k = owner;
  while (k - 2 >= floor && units[k - 1]?.kind === 'preposition' && units[k - 2]?.kind === 'noun') k -= 2;
  const before = units[k - 1];
  if (k - 1 < floor || before?.kind !== 'verb') return false;
  const lemma = tagged.lemmas[before.head] ?? '';
  if (REPORTING.has(lemma) || SPEECH_VERBS.has(lemma)) return false;
  return tagged.tags[before.head] === 'VBD' || hasAuxiliary(tagged, before);
}

function hasAuxiliary(tagged: Tagged, { from, head }: Unit): boolean {
  const first = tagged.tags[from];
  return from < head && (first === 'BE' || first === 'HV' || first === 'MD' || first === 'DO');
}
