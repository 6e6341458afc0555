import { type EventScene, partiesOf } from './frame.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';

/** "Meetings were held by N with the presidents of A and B": N met each. */
export function isHeldWithSeveral({ sentence }: EventScene, noun: EventNoun, { clause }: NounUse): boolean {
  if (clause?.voice !== 'passive' || !noun.plural || !/^(?:hold|conduct)$/.test(clause.lemma)) return false;
  const parties = (preposition: string): readonly string[] =>
    partiesOf(
      sentence,
      clause.phrases.filter((phrase) => phrase.preposition === preposition),
    );
  return parties('by').length === 1 && parties('with').length > 1;
}
