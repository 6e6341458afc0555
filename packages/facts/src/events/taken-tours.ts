import type { Clause, Phrase } from '@diplomatic-relations/engine';
import { type EventScene, hasOfficials } from './frame.ts';

/** "Earlier trips took her to A": whoever the pronoun stands for. */
function spokenOf({ references }: EventScene['sentence'], object: Phrase): Phrase | null {
  return references.some(
    ({ kind, from, parties }) => kind === 'pronoun' && from === object.from && parties.length === 1,
  )
    ? object
    : null;
}

/** "took", "brought" */
export function isTaking(lemma: string): boolean {
  return lemma === 'take' || lemma === 'bring';
}

const TOURS: ReadonlySet<string> = new Set(['tour', 'trip', 'visit', 'journey', 'swing', 'leg', 'series', 'itinerary']);

/** "a tour that will take her to A and B", "The trip took the minister to C": the clause as if who is taken travelled; null for everything else. */
export function takenOnTour({ sentence }: EventScene, clause: Clause): Clause | null {
  const { subject, object, verb } = clause;
  if (!isTaking(clause.lemma) || clause.voice === 'passive' || clause.particle !== null || object === null) return null;
  const { tagged, tokens } = sentence;
  const pronoun = /^(?:him|her|them)$/.test(tokens[object.head]?.norm ?? '');
  // "N is on a tour that will take her to A": she is who the sentence is about.
  const traveller = pronoun
    ? (sentence.clauses.findLast((other) => other.index < clause.index && hasOfficials(sentence, other.subject))
        ?.subject ?? spokenOf(sentence, object))
    : hasOfficials(sentence, object)
      ? object
      : null;
  if (traveller === null) return null;
  const tours = (from: number, to: number): boolean =>
    tagged.lemmas.slice(Math.max(0, from), to).some((lemma) => TOURS.has(lemma));
  const told = subject !== null && tours(subject.from, subject.to);
  const related = /^(?:that|which)$/.test(tokens[verb.from - 1]?.norm ?? '') && tours(verb.from - 7, verb.from);
  return told || related ? { ...clause, subject: traveller, object: null } : null;
}
