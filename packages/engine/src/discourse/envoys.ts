import type { ResolvedPerson } from '../sentence.ts';
import type { PartyId } from '../types.ts';

/** Fewer envoys are told apart by their names. */
const FEWEST = 3;

const NOBODY: readonly PartyId[] = [];

/** The parties whose ambassadors one sentence lists by name: whom "the envoys", "the diplomats" mean later. */
export function envoysIn(people: readonly ResolvedPerson[]): readonly PartyId[] {
  const parties = new Set<PartyId>();
  for (const { name, party, offices } of people)
    if (name !== null && party !== null && offices.some(({ role, former }) => role === 'ambassador' && !former))
      parties.add(party);
  return parties.size >= FEWEST ? [...parties] : NOBODY;
}

const ENVOYS: ReadonlySet<string> = new Set(['ambassadors', 'envoys', 'diplomats', 'commissioners']);

/** "the new envoys", "the diplomats": those listed before; none for any other noun group. */
export function envoysMeant(words: readonly string[], listed: readonly PartyId[]): readonly PartyId[] {
  if (listed.length === 0 || words[0] !== 'the' || words.length > 4) return NOBODY;
  return ENVOYS.has(words.at(-1) ?? '') && !words.includes('other') ? listed : NOBODY;
}
