import type { ResolvedSentence } from '@diplomatic-relations/engine';

/** Groups of words, each a bit: what a sentence may tell of by the lemmas that stand in it. */
export type Cues = ReadonlyMap<string, number>;

/** One table of several groups of words. */
export function cueTable(...groups: readonly (readonly [bit: number, words: Iterable<string>])[]): Cues {
  const cues = new Map<string, number>();
  for (const [bit, words] of groups) for (const word of words) cues.set(word, (cues.get(word) ?? 0) | bit);
  return cues;
}

/** The groups of which the sentence has a word as written. */
export function wordCuesIn({ tokens }: ResolvedSentence, cues: Cues): number {
  let found = 0;
  for (const { norm } of tokens) found |= cues.get(norm) ?? 0;
  return found;
}

/** The groups of which the verb of a clause is. */
export function verbCuesIn({ clauses }: ResolvedSentence, cues: Cues): number {
  let found = 0;
  for (const clause of clauses) found |= cues.get(clause.lemma) ?? 0;
  return found;
}
