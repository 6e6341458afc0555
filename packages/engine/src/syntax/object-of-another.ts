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

/**
 * "signed the document and X joined …": the noun at `owner` is what the verb before it does something to, and that verb takes no clause.
 * "were raised to embassy level and X opened …": the same where it stands behind a preposition of a verb that is plainly finite.
 */
export function objectOfAnother(units: readonly Unit[], tagged: Tagged, owner: number, floor: number): boolean {
  let k = owner;
  while (k - 2 >= floor && units[k - 1]?.kind === 'preposition' && units[k - 2]?.kind === 'noun') k -= 2;
  const object = k;
  while (k - 2 >= floor && units[k - 1]?.kind === 'preposition' && isPhrase(units[k - 2])) k -= 2;
  const governed = units[k - 1]?.kind === 'preposition';
  const at = governed ? k - 2 : k - 1;
  const before = units[at];
  if (at < floor || before?.kind !== 'verb' || (k < object && !governed)) return false;
  const lemma = tagged.lemmas[before.head] ?? '';
  if (REPORTING.has(lemma) || SPEECH_VERBS.has(lemma)) return false;
  if (governed)
    return (
      hasAuxiliary(tagged, before) && !/^(?:TO|VBG)$/.test(tagged.tags[before.from] ?? '') && opensNoAside(units, at)
    );
  return tagged.tags[before.head] === 'VBD' || tagged.tags[before.from] === 'TO' || hasAuxiliary(tagged, before);
}

function isPhrase(unit: Unit | undefined): boolean {
  return unit?.kind === 'noun' || unit?.kind === 'date';
}

/** "the accord which was signed in Lima and Quito entered …": the verb at `at` stands in a clause that another one waits behind. */
function opensNoAside(units: readonly Unit[], at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const kind = units[k]?.kind;
    if (kind === 'relative' || kind === 'subordinator') return false;
    if (kind === 'verb' || kind === 'break') return true;
  }
  return true;
}

function hasAuxiliary(tagged: Tagged, { from, head }: Unit): boolean {
  const first = tagged.tags[from];
  return from < head && (first === 'BE' || first === 'HV' || first === 'MD' || first === 'DO');
}
