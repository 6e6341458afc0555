import { partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { EventNoun } from './nouns.ts';

const CROWD: ReadonlySet<string> = new Set(
  'envoys ambassadors diplomats guests participants delegates corps journalists'.split(' '),
);

/** "hosted a lunch for the envoys": who they are nobody says, so that the two of the text did not meet by it. */
export function isForCrowd(sentence: ResolvedSentence, noun: EventNoun): boolean {
  return noun.phrases.some(
    (phrase) =>
      phrase.preposition === 'for' &&
      CROWD.has(sentence.tokens[phrase.head]?.norm ?? '') &&
      partiesIn(sentence, phrase).length === 0,
  );
}
