import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId, PersonMention } from '../../types.ts';

const RECEIVING = /^(?:receive|meet|welcome|host|greet)$/;
const ENVOYS = /^(?:ambassadors?|commissioners?|envoys?)$/;

/** "The Speaker, N, received the Ambassador of Peru to Chile": who receives an envoy is of the state that he is sent to. */
export function accreditedEvidence(
  sentence: ParsedSentence,
  person: PersonMention,
  add: (party: PartyId, value: number) => void,
): void {
  // One's own ambassador takes leave before the journey.
  if (person.offices.length === 0 || sentence.tokens.some((token) => token.norm === 'designate')) return;
  for (const clause of sentence.clauses) {
    if (!RECEIVING.test(clause.lemma) || clause.voice === 'passive' || person.to > clause.verb.from) continue;
    if (sentence.clauses.some((other) => other.verb.from >= person.to && other.verb.from < clause.verb.from)) continue;
    for (const actor of sentence.actors)
      if (
        actor.from > clause.verb.from &&
        actor.form === 'name' &&
        sentence.tokens[actor.from - 1]?.norm === 'to' &&
        sentence.tokens
          .slice(Math.max(clause.verb.to, actor.from - 8), actor.from)
          .some((token) => ENVOYS.test(token.norm))
      )
        add(actor.actorId, 3);
  }
}
