import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import type { Post } from './posts.ts';

/** What a post does that is not at work before it. */
const STARTING = /^(?:return|resume|restart|start|begin)$/;

/** "the consulate, which has yet to open", "the embassy will soon return to the capital" */
export function isUnopened({ tokens }: ResolvedSentence, { head }: Post, { lemma, tense }: Clause): boolean {
  if (tense === 'future' && STARTING.test(lemma)) return true;
  return tokens.some(
    ({ norm }, i) =>
      norm === 'yet' &&
      i > head &&
      i < head + 12 &&
      tokens[i + 1]?.norm === 'to' &&
      /^(?:open|be|start|begin)$/.test(tokens[i + 2]?.norm ?? ''),
  );
}
