import { type Clause, type Phrase, phrasesBehind, type ResolvedSentence } from '@diplomatic-relations/engine';

/** The verbs of what is read here. */
export const CALLING_VERBS: readonly string[] = ['call', 'visit'];

/** "visited the Minister of Peru, N": a call on a person, told like a journey. */
export function visitedPerson(sentence: ResolvedSentence, clause: Clause): Phrase | null {
  const { object } = clause;
  if (clause.lemma !== 'visit' || clause.voice !== 'active' || clause.form !== 'finite' || !object) return null;
  return sentence.people.some(
    (person) => person.offices.length > 0 && person.from <= object.head && object.head < person.to,
  )
    ? object
    : null;
}

/** "called on the Prime Minister": whom a visitor calls on, where nothing is asked of him; null for an appeal. */
export function calledOn(sentence: ResolvedSentence, clause: Clause): Phrase | null {
  if (clause.lemma !== 'call' || clause.voice !== 'active' || clause.form !== 'finite' || clause.object) return null;
  const host = phrasesBehind(clause, 'on', 'upon')[0];
  if (!host || host.from > clause.verb.to + 3) return null;
  const official = sentence.people.some((person) => person.from <= host.head && host.head < person.to);
  const asked =
    phrasesBehind(clause, 'for').some((phrase) => phrase.from >= host.to) ||
    sentence.clauses.some((other) => other.form === 'infinitive' && other.governor === clause.index) ||
    sentence.tokens[host.to]?.norm === 'to';
  return official && !asked ? host : null;
}
