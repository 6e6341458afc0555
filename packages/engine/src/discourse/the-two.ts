import type { ParsedSentence, Reference } from '../sentence.ts';
import type { Unit } from '../syntax/units.ts';
import type { PartyId } from '../types.ts';
import type { DiscourseState } from './discourse-state.ts';

/** People of whom "the two" says that they are those spoken of, and "the" alone does not. */
const PEOPLE: ReadonlySet<string> = new Set('authorities dignitaries statesmen envoys men women figures'.split(' '));

/** "The two also discussed trade", "relations between the two", "the three signed a statement": those spoken of, with no noun or one for any people. */
export function theTwo(
  { tokens }: ParsedSentence,
  { from, to }: Unit,
  pair: readonly [PartyId, PartyId] | null,
  state: DiscourseState,
): Reference | null {
  if (tokens[from]?.norm !== 'the' || to - from < 2 || to - from > 3) return null;
  const count = tokens[from + 1]?.norm;
  if (count !== 'two' && count !== 'three') return null;
  if (to - from === 3 ? !PEOPLE.has(tokens[from + 2]?.norm ?? '') : isCounting(tokens[to]?.norm ?? '')) return null;
  const parties = count === 'three' ? (state.company.length === 3 ? state.company : []) : twoOf(pair, state);
  return parties.length > 0 ? { from, to, parties, kind: 'pair' } : null;
}

/** The two who were the subject before, else those whom the sentence before joined, else the pair at hand. */
export function twoOf(
  pair: readonly [PartyId, PartyId] | null,
  { subject, joined }: DiscourseState,
): readonly PartyId[] {
  return subject.length === 2 ? subject : (joined ?? pair ?? []);
}

/** "the two of them", "the two - day visit", "the two million": not by itself. */
function isCounting(next: string): boolean {
  return /^(?:of|-|–|million|billion|thousand|hundred|percent|per|%)$/.test(next);
}
