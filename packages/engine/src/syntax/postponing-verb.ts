import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** Verbs whose object may stand behind a place or date: "held on 5 May in Lima the fourth round of …". */
const POSTPONING: ReadonlySet<string> = new Set(
  'hold host conduct convene sign conclude adopt organise organize launch'.split(' '),
);

/** Verbs whose object may stand behind a manner: "condemns in the strongest terms the raid". */
const JUDGING: ReadonlySet<string> = new Set('condemn denounce reject deplore oppose'.split(' '));

/** The unit of such a verb, with only places and dates between it and the noun that starts at `startUnit`; -1 where there is none. */
export function postponingVerb(units: readonly Unit[], tagged: Tagged, startUnit: number): number {
  let k = startUnit - 1;
  let inTerms = false;
  if (units[k]?.kind !== 'noun' && units[k]?.kind !== 'date') return -1;
  while (k >= 0 && k > startUnit - 7) {
    const unit = units[k];
    if (unit?.kind === 'verb') {
      const lemma = tagged.lemmas[unit.head] ?? '';
      return POSTPONING.has(lemma) || (JUDGING.has(lemma) && inTerms) ? k : -1;
    }
    inTerms ||= unit?.kind === 'noun' && /^(?:term|words?|manner|strength)$/.test(tagged.lemmas[unit.head] ?? '');
    const owned = (unit?.kind === 'noun' || unit?.kind === 'date') && units[k - 1]?.kind === 'preposition';
    if (!owned && unit?.kind !== 'date') return -1;
    k -= owned ? 2 : 1;
  }
  return -1;
}
