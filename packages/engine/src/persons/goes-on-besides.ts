import type { Token } from '../tokens.ts';
import type { PersonMention } from '../types.ts';
import { normAt } from './sentence-view.ts';

/** "N met President M as well as his counterpart O": of the one who meets both. */
export function goesOnBesides(
  tokens: readonly Token[],
  first: PersonMention,
  last: PersonMention,
  at: number,
): boolean {
  if (first.name === null || first === last || first.to > last.from) return false;
  const between = (from: number, to: number, words: RegExp): boolean => {
    for (let i = from; i < to; i++) if (words.test(normAt(tokens, i))) return true;
    return false;
  };
  return (
    between(first.to, last.from, /^(?:with|met|meets?|meeting|receive[sd]?|visit(?:s|ed)?|called|calls)$/) &&
    between(last.to, at, /^(?:and|well)$/) &&
    between(Math.max(last.to, at - 3), at, /^(?:his|her)$/)
  );
}
