import { type ResolvedDate, type ResolvedSentence, VISITS } from '@diplomatic-relations/engine';

const WITHIN = /^(?:during|amid|throughout)$/;
const POINTING = /^(?:the|this|that|his|her|their|its|same)$/;

/** True where a sentence sets what it tells within a visit told of before: "during the visit", "in the course of her stay". */
export function saysDuringVisit(sentence: ResolvedSentence): boolean {
  return sentence.tokens.some((_, i) => {
    if (isThatOccasion(sentence, i)) return true;
    if (!VISITS.has(sentence.tagged.lemmas[i] ?? '')) return false;
    for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (!POINTING.test(sentence.tokens[k]?.norm ?? '')) continue;
      const before = sentence.tokens.slice(Math.max(0, k - 4), k).map((word) => word.norm);
      return (
        WITHIN.test(before.at(-1) ?? '') ||
        /\b(?:course of|part of|framework of|sidelines of|margins of)$/.test(before.join(' '))
      );
    }
    return false;
  });
}

/** "On that occasion, …", at the head of a sentence. */
function isThatOccasion({ tokens }: ResolvedSentence, i: number): boolean {
  return i <= 3 && tokens[i]?.norm === 'occasion' && /^(?:this|that|same)$/.test(tokens[i - 1]?.norm ?? '');
}

/** The date of the visit that one of the sentences right before tells of; null where there is none. */
export function visitDateBefore(
  sentence: ResolvedSentence,
  sentences: readonly ResolvedSentence[],
): ResolvedDate | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 4); index--) {
    const before = sentences[index];
    if (!before?.tagged.lemmas.some((lemma) => VISITS.has(lemma))) continue;
    const date = before.resolvedDates.findLast(
      // "by 2030": until when something is to be done
      ({ since, until, from }) => !since && !until && before.tokens[from - 1]?.norm !== 'by',
    );
    if (date) return date;
  }
  return null;
}
