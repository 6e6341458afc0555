import type { Token } from '../tokens.ts';
import { closesApposition } from './passed-commas.ts';
import type { Tagged } from './tags.ts';
import type { Unit } from './units.ts';

/** Verbs whose object may stand behind a place, a date or a partner: "held on 5 May in Lima the fourth round of …", "signed with his counterpart an accord". */
const POSTPONING: ReadonlySet<string> = new Set(
  `hold host conduct convene sign initial conclude ratify adopt approve organise organize launch open reopen inaugurate establish create pay make
   deliver present hand donate give grant award express voice convey extend discuss receive visit attend issue publish announce appoint`.split(
    /\s+/,
  ),
);

/** Verbs whose object may stand behind a manner, or a place or date: "condemns in the strongest terms the raid". */
const JUDGING: ReadonlySet<string> = new Set(
  'condemn denounce reject deplore oppose criticize criticise welcome praise'.split(' '),
);

/** How many units may stand between the verb and its object. */
const REACH = 10;

/** The unit of such a verb, with only places, dates and partners between it and the noun that starts at `startUnit`; -1 where there is none. */
export function postponingVerb(
  units: readonly Unit[],
  tagged: Tagged,
  tokens: readonly Token[],
  startUnit: number,
): number {
  let k = startUnit - 1;
  // "signed with her colleague, N, an accord", but not "…, the ministry said"
  if (units[k]?.kind === 'comma' && closesApposition(units, tokens, k) && units[startUnit + 1]?.kind !== 'verb') k--;
  if (units[k]?.kind !== 'noun' && units[k]?.kind !== 'date') return -1;
  let placed = false;
  while (k >= 0 && k >= startUnit - REACH) {
    const unit = units[k] as Unit;
    if (unit.kind === 'verb') {
      const lemma = tagged.lemmas[unit.head] ?? '';
      return POSTPONING.has(lemma) || (JUDGING.has(lemma) && placed) ? k : -1;
    }
    if (unit.kind === 'adverb' && units[k - 1]?.kind === 'verb') {
      k--;
      continue;
    }
    placed ||= unit.kind === 'date' || tokens[unit.head]?.capital === true || isManner(tagged, unit);
    const owned = (unit.kind === 'noun' || unit.kind === 'date') && units[k - 1]?.kind === 'preposition';
    if (!owned && unit.kind !== 'date') return -1;
    k -= owned ? 2 : 1;
  }
  return -1;
}

function isManner({ lemmas }: Tagged, { kind, head }: Unit): boolean {
  return kind === 'noun' && /^(?:term|words?|manner|strength)$/.test(lemmas[head] ?? '');
}
