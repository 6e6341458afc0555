import type { Office, PartyId } from '../types.ts';
import type { Assignment } from './evidence/assignment.ts';
import { listStart } from './evidence/company-evidence.ts';
import { OWN_OFFICES } from './own-offices.ts';
import { SINGLE_HOLDER } from './single-holder.ts';

const CROWN_PRINCE = /^crown prince(?:ss)?$/i;

/** True where every office is one that a text leaves without its state at home: "Transport Minister", "the Speaker". */
export function areOwnOffices(offices: readonly Office[]): boolean {
  return (
    offices.length > 0 &&
    offices.every(
      ({ role, party, former, title }) =>
        party === null && !former && title !== 'counterpart' && (OWN_OFFICES.test(role) || CROWN_PRINCE.test(title)),
    )
  );
}

/**
 * The only state whose officials a text without a home calls by their offices alone, beside those of others with their names; null where it
 * does so of several, or of none.
 */
export function stateOfBareOfficials(state: Assignment): PartyId | null {
  const bare = new Set<PartyId>();
  const marked = new Set<PartyId>();
  for (const [name, held] of state.offices) {
    const party = state.party.get(name);
    for (const office of held) if (office.party !== null) marked.add(office.party);
    if (!party || party.startsWith('org:') || held.some((office) => office.party !== null || office.former)) continue;
    if (held.some(({ role }) => SINGLE_HOLDER.has(role))) bare.add(party);
  }
  const [only, ...more] = bare;
  return only !== undefined && more.length === 0 && marked.size > 0 && !marked.has(only) ? only : null;
}

/** True where somebody else, named before him in the sentence and not in one list with him, has a party: there he may be of the other side. */
export function standsBehindAnother(state: Assignment, name: string): boolean {
  const fullName = (one: string): string => state.canonical.get(one) ?? one;
  return state.sentences.some((sentence) => {
    const { persons } = sentence;
    const at = persons.findIndex((person) => person.name !== null && fullName(person.name) === name);
    if (at < 1) return false;
    return persons
      .slice(0, listStart(sentence, at))
      .some((other) => other.name !== null && fullName(other.name) !== name && state.party.get(fullName(other.name)));
  });
}
