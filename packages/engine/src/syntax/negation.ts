import type { Token } from '../tokens.ts';
import type { Phrase } from './phrase.ts';
import type { Tagged } from './tags.ts';

/** What follows a "not" that denies nothing: "not only …, but". */
export const NO_DENIAL = /^(?:only|just|merely|solely|simply)$/;

/** A "not" or "never" among the words of a verb group, before the word that follows it: "is not | only a member". */
export function negatedWithin(words: readonly string[], next: string): boolean {
  return words.some(
    (word, k) =>
      // "is not only reflected in trade, but": denies nothing.
      (word === 'not' && !NO_DENIAL.test(words[k + 1] ?? next)) ||
      word === "n't" ||
      word === 'never' ||
      word === 'cannot',
  );
}

/** "A and B never established relations", "A no longer recognises B", "nor opened": the word stands before the whole verb group. */
export function negatedBefore(tokens: readonly Token[], tagged: Tagged, from: number): boolean {
  let i = from - 1;
  for (; i >= 0 && tagged.tags[i] === 'RB'; i--) {
    const { norm } = tokens[i] as Token;
    if (
      norm === 'never' ||
      norm === 'neither' ||
      (norm === 'not' && !NO_DENIAL.test(tokens[i + 1]?.norm ?? '')) ||
      (norm === 'longer' && tokens[i - 1]?.norm === 'no')
    )
      return true;
  }
  return tokens[i]?.norm === 'nor';
}

/** Verbs that say nothing happened where their object has a "no": "has no embassy", "held no talks". */
export const NEGATABLE = new Set(
  'have maintain keep operate hold sign conclude open establish make pay send receive'.split(' '),
);

/** "No agreement was signed", "Neither side …": the subject denies what its verb says. */
export function negatedSubject(tokens: readonly Token[], subject: Phrase | null): boolean {
  const first = subject ? tokens[subject.from]?.norm : undefined;
  return first === 'no' || first === 'neither' || first === 'nobody' || first === 'none';
}

/** "opened no embassy", "has neither an embassy nor …", not "opened no fewer than three embassies": the object denies what its verb says. */
export function negatedObject(tokens: readonly Token[], object: Phrase | null): boolean {
  if (object === null) return false;
  const { from } = object;
  if (tokens[from]?.norm === 'neither' || tokens[from - 1]?.norm === 'neither') return true;
  return tokens[from]?.norm === 'no' && tokens[from + 2]?.norm !== 'than';
}
