import type { Clause } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import { nounDate } from './noun-date.ts';
import type { EventNoun } from './nouns.ts';

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

const FURTHER: ReadonlySet<string> = new Set(['subsequent', 'next', 'future', 'coming', 'further']);

/** "the visit later this month", "will take stock at subsequent meetings" */
export function isYetToCome({ sentence }: EventScene, noun: EventNoun, clause: Clause | null): boolean {
  if (clause?.tense === 'future')
    for (let i = Math.max(0, noun.from - 1); i < noun.head; i++)
      if (FURTHER.has(sentence.tokens[i]?.norm ?? '')) return true;
  const date = nounDate(sentence, noun);
  // "held the summit later that year": by then it was over.
  return (
    date !== null &&
    sentence.tokens[date.from]?.norm === 'later' &&
    (sentence.tokens[date.from + 1]?.norm !== 'that' || clause?.tense !== 'past')
  );
}
