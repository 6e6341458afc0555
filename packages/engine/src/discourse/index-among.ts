import type { ParsedSentence } from '../sentence.ts';

const INDEXES = new WeakMap<readonly ParsedSentence[], ReadonlyMap<ParsedSentence, number>>();

/** Where a sentence stands among those of its text, looked up and not searched for; -1 where it is none of them. */
export function indexAmong(sentences: readonly ParsedSentence[], sentence: ParsedSentence): number {
  let indexes = INDEXES.get(sentences);
  if (indexes === undefined) {
    indexes = new Map(sentences.map((one, index) => [one, index]));
    INDEXES.set(sentences, indexes);
  }
  return indexes.get(sentence) ?? -1;
}
