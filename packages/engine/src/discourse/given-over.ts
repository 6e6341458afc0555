import type { ParsedSentence } from '../sentence.ts';
import type { ActorMention, PartyId, PersonMention } from '../types.ts';

/** Two states of one name: the one that the name was read as, and the one that the text means. */
export interface Namesakes {
  readonly read: PartyId;
  readonly meant: PartyId;
}

/** The sentence with these mentions of a shared name read as the other state, and with the offices of the persons for whom `isLent` holds. */
export function givenOver(
  sentence: ParsedSentence,
  shared: readonly ActorMention[],
  { read, meant }: Namesakes,
  isLent: (person: PersonMention) => boolean,
): ParsedSentence {
  const actors = sentence.actors.map((actor) => (shared.includes(actor) ? { ...actor, actorId: meant } : actor));
  const persons = sentence.persons.map((person) =>
    isLent(person) && person.offices.some(({ party }) => party === read)
      ? {
          ...person,
          offices: person.offices.map((office) => (office.party === read ? { ...office, party: meant } : office)),
        }
      : person,
  );
  return { ...sentence, actors, persons };
}

/** The person's words hold one of the mentions: "Chairman of the Assembly of *Korea* N". */
export function holdsOneOf(shared: readonly ActorMention[], person: PersonMention): boolean {
  return shared.some(({ from, to }) => from >= person.from && to <= person.to);
}
