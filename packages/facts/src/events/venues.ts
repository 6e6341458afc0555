import type { Clause } from '@diplomatic-relations/engine';
import { holds } from './doers.ts';
import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';

const VENUE = /^(?:venue|setting|scene|site|stage|host)$/;

/** "Lima was the venue of the talks", "The hall will be host to the summit" */
export function isVenueOf({ sentence }: EventScene, { lemma, object, phrases }: Clause, noun: EventNoun): boolean {
  if (lemma !== 'be' || object === null || !VENUE.test(sentence.tagged.lemmas[object.head] ?? '')) return false;
  const { head } = noun;
  if (object.head === head) return false;
  return (
    holds(object, noun) ||
    phrases.some(
      ({ preposition, from, to }) =>
        /^(?:of|for|to)$/.test(preposition ?? '') && from <= head && head < to && from <= object.to + 1,
    )
  );
}

/** "Lima will play host to the summit" */
export function playsHostTo(
  { sentence }: EventScene,
  { lemma, object, phrases }: Clause,
  { head }: EventNoun,
): boolean {
  return (
    lemma === 'play' &&
    sentence.tokens[object?.head ?? -1]?.norm === 'host' &&
    phrases.some(({ preposition, from, to }) => preposition === 'to' && from <= head && head < to)
  );
}
