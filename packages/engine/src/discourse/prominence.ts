import type { ParsedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { isPortfolio } from './portfolio.ts';
import { isOccasion, isScene, isTarget, locates } from './scenery.ts';
import { topicOfTitle } from './title-topic.ts';

/** How much of the document each party takes: names, demonyms and bodies, weighted by where they stand. */
export function partyProminence(
  sentences: readonly ParsedSentence[],
  home: PartyId | null,
): ReadonlyMap<PartyId, number> {
  const weights = new Map<PartyId, number>();
  const add = (party: PartyId, weight: number): void => void weights.set(party, (weights.get(party) ?? 0) + weight);
  let bodySentences = 0;
  for (const sentence of sentences) {
    const kind = sentence.segment.kind;
    if (kind === 'body') bodySentences++;
    const weight = kind === 'title' ? 6 : kind === 'heading' ? 2 : bodySentences <= 3 ? 2 : 1;
    const topic = topicOfTitle(sentence);
    for (const actor of sentence.actors)
      if (
        actor.from < topic &&
        !isScene(sentence, actor) &&
        !isPortfolio(sentence, actor) &&
        !isTarget(sentence, actor) &&
        !isOccasion(sentence, actor)
      )
        add(actor.actorId, locates(sentence, actor.from) ? weight / 4 : weight);
    for (const person of sentence.persons)
      for (const office of person.offices) if (office.party) add(office.party, weight / 2);
  }
  if (home && weights.has(home)) add(home, 8);
  return weights;
}
