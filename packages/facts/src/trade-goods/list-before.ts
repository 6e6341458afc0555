import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { MADE } from './words.ts';

/** "Goods such as *wine*, nuts and tea are exported": where the goods begin that stand before the words that the verb has for its subject. */
export function listBefore({ tokens, tagged }: ResolvedSentence, from: number): number {
  let at = from;
  while (
    at > 0 &&
    (/^(?:,|and|or)$/.test(tokens[at - 1]?.norm ?? '') ||
      /^(?:NN|JJ|VBN)$/.test(tagged.tags[at - 1] ?? '') ||
      MADE.test(tokens[at - 1]?.norm ?? ''))
  )
    at--;
  if (tokens[at - 1]?.norm === 'as' && tokens[at - 2]?.norm === 'such') return at;
  // "Copper, refined petroleum and wool are exported"
  return at === 0 && tokens.slice(0, from).some(({ norm }) => MADE.test(norm)) ? 0 : from;
}
