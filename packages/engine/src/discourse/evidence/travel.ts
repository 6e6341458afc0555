import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId } from '../../types.ts';
import { VISITING } from '../../words/travel.ts';

/** Verbs of going to a place. */
export const TRAVEL: ReadonlySet<string> = new Set([...VISITING, 'attend', 'go', 'depart']);

/** "N visited Peru when he met …": on a page of Peru's, "he" is the guest. */
export function travelsTo(sentence: ParsedSentence, home: PartyId): boolean {
  return sentence.clauses.some(
    (clause) =>
      TRAVEL.has(clause.lemma) &&
      sentence.actors.some(
        (actor) =>
          actor.actorId === home &&
          actor.form !== 'demonym' &&
          actor.from >= clause.verb.to &&
          actor.from <= clause.verb.to + 4,
      ),
  );
}
