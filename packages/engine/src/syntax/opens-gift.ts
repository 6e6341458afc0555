import type { Token } from '../tokens.ts';
import type { Tagged } from './tags.ts';

const GIVING: ReadonlySet<string> = new Set(
  'send give deliver donate supply provide dispatch despatch ship offer extend grant hand'.split(' '),
);

/** "sent to Kenya medical supplies": behind the name of whoever gets it stands what is given. */
export function opensGift(tokens: readonly Token[], { tags, lemmas }: Tagged, from: number, to: number): boolean {
  return (
    tokens[from - 1]?.norm === 'to' &&
    GIVING.has(lemmas[from - 2] ?? '') &&
    (tags[to] === 'NN' || tags[to] === 'JJ') &&
    tokens[to]?.capital === false
  );
}
