import { type Clause, partiesIn } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';

/** "the President's possible visit to Lima", "a potential summit": nobody has said that it takes place. */
export function isOnlyPossible({ sentence: { tokens } }: EventScene, noun: EventNoun): boolean {
  for (let i = Math.max(0, noun.from - 1); i <= noun.head; i++) if (POSSIBLE.has(tokens[i]?.norm ?? '')) return true;
  // "would it be possible to make a visit"
  for (let i = Math.max(0, noun.from - 5); i < noun.from; i++)
    if (tokens[i]?.norm === 'possible' && tokens[i + 1]?.norm === 'to') return true;
  return false;
}

const POSSIBLE: ReadonlySet<string> = new Set(['possible', 'potential', 'prospective', 'hypothetical', 'eventual']);

const SOUGHT = /^(?:seek|want|wish|hope|push|aim|like|try|attempt|desire)$/;

/** "are seeking to hold talks", "has pushed to meet": what is sought is not fixed. */
export function isSought(clause: Clause | null): boolean {
  return clause?.form === 'infinitive' && SOUGHT.test(clause.licensor ?? '');
}

/** "discussions are under way about a visit": nobody is named who holds them. */
export function isUnderWay({ sentence }: EventScene, noun: EventNoun, clause: Clause | null): boolean {
  return (
    noun.kind === 'meeting' &&
    clause?.lemma === 'be' &&
    /^under(?:way)?$/.test(sentence.tokens[clause.verb.to]?.norm ?? '') &&
    noun.phrases.every((phrase) => partiesIn(sentence, phrase).length === 0)
  );
}
