import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

const SPEAKING = new Set(
  'say announce state declare confirm tell add note stress reiterate pledge indicate report affirm assure promise inform reveal write explain disclose quote'.split(
    ' ',
  ),
);

/** True for verbs of saying. */
export function isSpeaking(lemma: string): boolean {
  return SPEAKING.has(lemma);
}

/** "X said it would …": what is promised in reported speech. */
export function isReported(sentence: ResolvedSentence, clause: Clause): boolean {
  return sentence.clauses.some((other) => other.index !== clause.index && SPEAKING.has(other.lemma));
}

/** "said on Monday that it is closing …": a "that" behind the day opens what is said. */
export function isWhatIsSaid(sentence: ResolvedSentence, { index, verb, subject }: Clause): boolean {
  const outer = sentence.clauses[index - 1];
  if (outer === undefined || outer.object !== null || subject === null || !SPEAKING.has(outer.lemma)) return false;
  const that = sentence.tokens.findLastIndex(({ norm }, i) => i < verb.from && i >= verb.from - 8 && norm === 'that');
  return that > 0 && subject.from > that;
}
