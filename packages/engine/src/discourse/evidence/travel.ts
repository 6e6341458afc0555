import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId } from '../../types.ts';

/** Verbs of going to a place. */
export const TRAVEL = /^(?:visit|arrive|travel|tour|attend|land|fly|go|depart)$/;

/** "N visited Peru when he met …": on a page of Peru's, "he" is the guest. */
export function travelsTo(sentence: ParsedSentence, home: PartyId): boolean {
  return sentence.clauses.some(
    (clause) =>
      TRAVEL.test(clause.lemma) &&
      sentence.actors.some(
        (actor) =>
          actor.actorId === home &&
          actor.form !== 'demonym' &&
          actor.from >= clause.verb.to &&
          actor.from <= clause.verb.to + 4,
      ),
  );
}
