import { collect } from '../../collect.ts';
import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId } from '../../types.ts';
import type { Assignment } from './assignment.ts';

/** Parties of the persons and actors that stand in a range of the sentence. */
export function partiesAt(
  state: Assignment,
  sentence: ParsedSentence,
  range: { readonly from: number; readonly to: number },
): PartyId[] {
  const people = sentence.persons.filter((person) => person.from >= range.from && person.to <= range.to);
  const parties = collect(people, (person) => {
    const settled =
      person.name === null ? null : (state.party.get(state.canonical.get(person.name) ?? person.name) ?? null);
    // "received the ambassadors of A and B": each of them
    if (person.name === null && person.offices.length > 1)
      return collect(person.offices, ({ party }) => (party ? [party] : []));
    const own = settled ?? person.offices.find((office) => office.party)?.party;
    return own ? [own] : [];
  });
  const actors = sentence.actors.filter(
    (actor) =>
      actor.from >= range.from &&
      actor.to <= range.to &&
      !people.some((person) => person.from <= actor.from && actor.to <= person.to),
  );
  return [...parties, ...actors.map((actor) => actor.actorId)];
}
