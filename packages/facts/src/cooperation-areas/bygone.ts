import { type ResolvedSentence, unitAt } from '@diplomatic-relations/engine';

/** "after the nuclear talks ended", "in the wake of the grain agreement": an event of others that gives the time. */
export function isBygone(sentence: ResolvedSentence, at: number): boolean {
  const { tokens, tagged } = sentence;
  const from = unitAt(sentence, at)?.from ?? at;
  for (let i = from - 1; i >= 0 && i > from - 5; i--) {
    const word = tokens[i]?.norm ?? '';
    const ends =
      word === 'after' ||
      (word === 'wake' && tokens[i - 1]?.norm === 'the') ||
      (word === 'following' &&
        tagged.tags[i - 1] !== 'DT' &&
        /^(?:conclusion|collapse|end|signing)$/.test(tokens[from - 2]?.norm ?? ''));
    if (ends) return !sentence.references.some((reference) => reference.from >= from && reference.from <= at + 3);
    if ((word === 'following' && tagged.tags[i - 1] !== 'DT') || !BEFORE_BYGONE.has(word)) return false;
  }
  return false;
}

const BEFORE_BYGONE: ReadonlySet<string> = new Set([
  'the',
  'of',
  'conclusion',
  'collapse',
  'end',
  'signing',
  'failure',
]);
