import type { Token } from '../tokens.ts';
import type { Tagged } from './tags.ts';

/** Words that make one verb with the verb before them: "up" of "set up". */
export const PARTICLES = new Set(['up', 'out', 'over', 'off', 'down', 'back', 'together', 'aside', 'forward', 'away']);

/** Particles whose verb may take its object behind them: "set up a committee". */
export const OBJECT_PARTICLES = new Set(['up', 'out', 'over', 'off', 'down', 'back', 'forward']);

/** The particle that stands right behind a verb, null where none does. */
export function particleAt(tokens: readonly Token[], { tags }: Tagged, at: number): string | null {
  const word = tokens[at]?.norm ?? '';
  return PARTICLES.has(word) && tags[at] !== 'TO' ? word : null;
}
