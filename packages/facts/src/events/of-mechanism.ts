import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { MECHANISM } from './words.ts';

/** How many words back the body of a meeting that is only counted may stand. */
const REACH = 25;

const COUNTED = /^(?:second|third|fourth|fifth|sixth|seventh|last|latest|next|previous)$/;

/** "the Joint Commission, whose last meeting …", "the committee met in 2013, and the second meeting …": of the body named before it. */
export function isOfMechanism({ tokens, clauses }: ResolvedSentence, { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  if (words[0] === 'whose') {
    const end = tokens[from - 1]?.norm === ',' ? from - 2 : from - 1;
    return MECHANISM.has(tokens[end]?.norm ?? '');
  }
  if (words.length > 3 || !words.some((word) => COUNTED.test(word))) return false;
  const body = tokens.findLastIndex(({ norm }, i) => i < from && i >= from - REACH && MECHANISM.has(norm));
  return (
    body >= 0 &&
    clauses.some(
      ({ subject, lemma }) => lemma === 'meet' && subject !== null && subject.from <= body && body < subject.to,
    )
  );
}
