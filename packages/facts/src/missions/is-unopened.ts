import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { Post } from './posts.ts';

/** "the consulate, which has yet to open" */
export function isUnopened({ tokens }: ResolvedSentence, { head }: Post): boolean {
  return tokens.some(
    ({ norm }, i) =>
      norm === 'yet' &&
      i > head &&
      i < head + 12 &&
      tokens[i + 1]?.norm === 'to' &&
      /^(?:open|be|start|begin)$/.test(tokens[i + 2]?.norm ?? ''),
  );
}
