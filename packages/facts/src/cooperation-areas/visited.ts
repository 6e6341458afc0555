import { type Clause, GOING, type PartyId, type ResolvedSentence, rangesOverlap } from '@diplomatic-relations/engine';

/** "visited Peru to discuss trade", "will travel to Lima and Santiago to deepen ties": the states that somebody goes to. */
export function visitedBy(sentence: ResolvedSentence, { lemma, voice, object, phrases }: Clause): PartyId[] {
  if (voice !== 'active' || !GOING.has(lemma)) return [];
  const goal =
    lemma === 'visit' || lemma === 'tour'
      ? object
      : phrases.find(({ preposition, fronted }) => !fronted && /^(?:to|in|for)$/.test(preposition ?? ''));
  if (!goal) return [];
  const states = sentence.references
    .filter((reference) => reference.kind === 'name' && rangesOverlap(reference, goal))
    .flatMap(({ parties }) => parties);
  const towns = sentence.places.flatMap((place) =>
    !place.region && place.country !== null && rangesOverlap(place, goal) ? [place.country] : [],
  );
  return [...states, ...towns];
}
