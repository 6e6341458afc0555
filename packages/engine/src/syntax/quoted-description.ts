import type { Token } from '../tokens.ts';
import type { Tagged } from './tags.ts';

const OPENING = /^["“«]$/;
const CLOSING = /^["”»]$/;
/** Words that a quoted description has at most. */
const LONGEST = 8;

/** "the “totally unacceptable” remarks": behind the marks around words that only describe the noun after them; 0 where the mark at `at` opens something else. */
export function quotedEnd(tokens: readonly Token[], tagged: Tagged, at: number): number {
  if (!OPENING.test(tokens[at]?.text ?? '')) return 0;
  for (let k = at + 1; k <= at + LONGEST + 1 && k < tokens.length; k++) {
    if (CLOSING.test(tokens[k]?.text ?? ''))
      return k > at + 1 && /^(?:NN|JJ)$/.test(tagged.tags[k + 1] ?? '') ? k + 1 : 0;
    if (!/^(?:JJ|RB|CC|NN)$/.test(tagged.tags[k] ?? '') && tokens[k]?.norm !== ',') return 0;
  }
  return 0;
}
