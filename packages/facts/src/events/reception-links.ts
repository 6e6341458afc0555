import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';

const WELCOMING = /^(?:welcome|welcoming|farewell|reception|receiving)$/;

/** Prepositions before the guest of a reception or the host of a courtesy call. */
export function receptionLinks(scene: EventScene, noun: EventNoun): RegExp | null {
  // "a welcome ceremony for N", "in honour of N"
  if (
    noun.kind === 'ceremony' &&
    scene.sentence.tokens.slice(noun.from, noun.to).some(({ norm }) => WELCOMING.test(norm))
  )
    return /^(?:for|in|of|by|with)$/;
  if (noun.kind !== 'meeting') return null;
  const word = scene.sentence.tokens[noun.head]?.norm;
  if (/^(?:dinner|lunch|luncheon|breakfast|banquet)$/.test(word ?? ''))
    return /^(?:with|between|for|of|by|from|among)$/;
  return word === 'reception'
    ? /^(?:for|of|by)$/
    : word === 'call' || word === 'calls'
      ? /^(?:on|upon|to|by|from)$/
      : null;
}
