import type { ParsedSentence } from '../sentence.ts';

/** Talks that few hold: at a conference, a session or a forum are many more. */
export const TALKS: ReadonlySet<string> = new Set(
  'meeting talk talks summit consultation consultations dialogue negotiation negotiations round'.split(' '),
);

/** A word for talks at `i`, those of two by telephone too. */
export function isTalks({ tagged: { lemmas } }: ParsedSentence, i: number): boolean {
  return TALKS.has(lemmas[i] ?? '') || lemmas[i] === 'conversation' || lemmas[i] === 'discussion';
}

const OPENERS: ReadonlySet<string> = new Set('at during in after following before on'.split(' '));

/** Within how many words of its opener a sentence says that it tells of talks. */
const REACH = 5;

/** "*At the bilateral meeting with* the minister of Peru, …": behind "with", where a sentence opens with talks; -1 where it does not. */
export function behindOpeningTalks(sentence: ParsedSentence): number {
  const { tokens } = sentence;
  if (!OPENERS.has(tokens[0]?.norm ?? '')) return -1;
  for (let i = 1; i <= REACH; i++) if (isTalks(sentence, i)) return tokens[i + 1]?.norm === 'with' ? i + 2 : -1;
  return -1;
}
