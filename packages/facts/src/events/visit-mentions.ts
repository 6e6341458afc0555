import type { EventScene } from './frame.ts';
import { nounDate } from './noun-date.ts';
import type { EventNoun } from './nouns.ts';

/** "Ahead of the President's visit, the session met in May": dated is what came before it. */
export function isAheadOf(sentence: EventScene['sentence'], noun: EventNoun): boolean {
  const before = sentence.tokens.slice(Math.max(0, noun.head - 9), noun.head).map((token) => token.norm);
  const at = before.findIndex((word, k) => /^(?:ahead|prior)$/.test(word) && /^(?:of|to)$/.test(before[k + 1] ?? ''));
  return at >= 0 && !before.slice(at).includes(',') && nounDate(sentence, noun) === null;
}

/** "During their visit, they toured a school": the journey told before, wherever it went. */
export function isTheirVisit({ sentence }: EventScene, noun: EventNoun, dated: boolean): boolean {
  return (
    noun.kind === 'visit' &&
    !dated &&
    noun.phrases.length === 0 &&
    /^(?:their|his|her)$/.test(sentence.tokens[noun.from]?.norm ?? sentence.tokens[noun.from - 1]?.norm ?? '') &&
    // "on the first day of his visit" tells of the visit itself
    sentence.tokens[noun.from - 1]?.norm !== 'of'
  );
}
