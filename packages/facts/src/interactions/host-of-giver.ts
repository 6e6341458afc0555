import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { namedParties, placeParties } from './actors.ts';

/** "The Embassy of X in Lima donated books to a school": what a post gives to people of the place is given to the state where it stands; nobody where the words tell of no post, or not where it is. */
export function hostOfGiver(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): readonly string[] {
  const { subject } = clause;
  if (subject === null || clause.voice === 'passive' || sources.length !== 1) return [];
  const words = sentence.tokens.slice(subject.from, subject.head + 1);
  if (
    !words.some(({ norm }) => /^(?:embassy|consulate|mission)$/.test(norm)) &&
    !/high commission/.test(words.map(({ norm }) => norm).join(' '))
  )
    return [];
  // "sent tents to Togo from its base": only what stays where the post is.
  if (!clause.phrases.some(({ preposition, fronted }) => !fronted && (preposition === 'to' || preposition === 'for')))
    return [];
  const named = namedParties(sentence, subject, sources);
  const host = named.length > 0 ? named : placeParties(sentence, subject, sources);
  return host.length === 1 ? host : [];
}
