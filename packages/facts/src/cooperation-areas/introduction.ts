import type { ResolvedSentence } from '@diplomatic-relations/engine';

/** The sentence that the list of this item follows; null where it is no list item. */
export function introductionOf(
  sentence: ResolvedSentence,
  sentences: readonly ResolvedSentence[],
): ResolvedSentence | null {
  if (sentence.segment.kind !== 'list') return null;
  for (let k = sentence.index - 1; k >= 0 && k > sentence.index - 20; k--) {
    const before = sentences[k];
    if (before && before.segment.kind !== 'list') return before;
  }
  return null;
}
