import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId } from '../../types.ts';
import { indexAmong } from '../index-among.ts';
import type { Assignment } from './assignment.ts';

/** Sentences back in which "the Minister" has a name. */
const NEAR = 6;

/** "The Minister will meet …": the party of whoever was named with that office before; of one whose party no title tells, the page's own state. */
export function holderBefore(
  state: Assignment,
  sentence: ParsedSentence,
  subject: { readonly from: number; readonly to: number } | null,
): PartyId | null {
  if (subject === null) return null;
  const people = sentence.persons.filter((person) => person.from >= subject.from && person.to <= subject.to);
  const [only, second] = people;
  const office = only?.offices[0];
  if (!only || second || only.name !== null || !office || sentence.tokens[only.from - 1]?.norm !== 'the') return null;
  const at = indexAmong(state.sentences, sentence);
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i--) {
    const named = state.sentences[i]?.persons.findLast(
      ({ name, offices }) => name !== null && offices.some(({ role }) => role === office.role),
    );
    if (!named?.name) continue;
    const party = state.party.get(state.canonical.get(named.name) ?? named.name) ?? null;
    if (party !== null) return party;
    const own = state.home !== null && !state.home.startsWith('org:');
    return own && named.offices.every((held) => held.party === null) ? state.home : null;
  }
  return null;
}
