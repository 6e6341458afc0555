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
  const host = hostOfEnvoy(sentence, person);
  if (host) add(host, 3);
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

const CALLING = /^(?:call|pay|bid|present|submit|hand)$/;

/** "The Ambassador of Peru to Chile paid a call on the President, N": whom an envoy calls on is of the state that he is sent to. */
function hostOfEnvoy(sentence: ParsedSentence, person: PersonMention): PartyId | null {
  if (person.offices.some((office) => office.party !== null)) return null;
  const clause = sentence.clauses.find(
    ({ lemma, voice, verb, subject }) =>
      CALLING.test(lemma) && voice === 'active' && subject !== null && verb.to <= person.from,
  );
  const subject = clause?.subject;
  if (!subject) return null;
  const envoy = sentence.tokens.findIndex(
    (token, i) =>
      i >= subject.from && i < subject.to && ENVOYS.test(token.norm) && sentence.tokens[i + 1]?.norm === 'to',
  );
  const state =
    envoy < 0
      ? undefined
      : sentence.actors.find((actor) => actor.form === 'name' && actor.from > envoy && actor.from <= envoy + 3);
  return state?.actorId ?? null;
}
