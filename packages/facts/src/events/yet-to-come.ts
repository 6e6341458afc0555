import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';
import { nounDate } from './times.ts';

/** "looked forward to meeting at the upcoming G20 Summit": whether they meet or not, it is to be held. */
export function isUpcoming({ sentence }: EventScene, noun: EventNoun): boolean {
  return (
    noun.name !== null &&
    (noun.kind === 'summit' || noun.kind === 'conference') &&
    sentence.tokens
      .slice(Math.max(0, noun.from - 1), noun.head)
      .some((token) => /^(?:upcoming|forthcoming)$/.test(token.norm))
  );
}

/** "the visit later this month" */
export function isYetToCome({ sentence }: EventScene, noun: EventNoun): boolean {
  const date = nounDate(sentence, noun);
  return date !== null && sentence.tokens[date.from]?.norm === 'later';
}
