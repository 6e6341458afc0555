import { type ResolvedSentence, unitAt } from '@diplomatic-relations/engine';
import { isEntitled } from './entitled.ts';
import { DOCUMENT_NOUNS } from './words.ts';

/** "Convention Centre", "treaty obligations": the head is another noun. */
export function nounFollows(sentence: ResolvedSentence, i: number): boolean {
  const next = sentence.tokens[i + 1];
  if (next?.norm === "'s" || next?.norm === "'") return true;
  if (next?.kind !== 'word')
    return next?.norm === '-' && sentence.tokens[i + 2]?.kind === 'word' && sentence.tokens[i + 2]?.start === next.end;
  if (isEntitled(sentence.tokens, i + 1)) return false;
  const unit = unitAt(sentence, i);
  if (!unit || i + 1 >= unit.to) return false;
  if (/^(?:no|nos|number)\.?$/.test(next.norm)) return false;
  return (
    /^(?:NN|NNP|JJ|POS)$/.test(sentence.tagged.tags[i + 1] ?? '') &&
    unit.head > i &&
    !(
      /^(?:NNP)$/.test(sentence.tagged.tags[i + 1] ?? '') &&
      DOCUMENT_NOUNS.get(sentence.tagged.lemmas[i + 1] ?? '') !== undefined &&
      next.norm !== 'framework'
    )
  );
}
