import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';
import type { AddPoint } from './assignment.ts';
import { TRAVEL } from './travel.ts';

/** Who visits a state is not of it. */
export function visitEvidence(
  sentence: ParsedSentence,
  person: PersonMention,
  home: PartyId | null,
  add: AddPoint,
): void {
  for (const clause of sentence.clauses) {
    if (!clause.subject || !(clause.subject.from <= person.from && person.to <= clause.subject.to)) continue;
    const visits =
      TRAVEL.test(clause.lemma) ||
      sentence.tagged.lemmas.slice(clause.verb.to, clause.to).includes('visit') ||
      clause.lemma === 'be';
    if (!visits) continue;
    for (const actor of sentence.actors)
      if (actor.from >= clause.verb.to && actor.to <= clause.to && actor.form !== 'demonym')
        // "The President will visit Chile" on a page of Chile's: the page's own officials need not be told of there.
        add(actor.actorId, actor.actorId === home && clause.lemma !== 'be' ? -3.5 : -2);
    for (const place of sentence.places)
      if (place.country && place.from >= clause.verb.to && place.to <= clause.to) add(place.country, -2);
  }
}
