import type { Phrase, TokenRange } from '@diplomatic-relations/engine';
import { type EventScene, hasOfficials } from './frame.ts';
import type { NounUse } from './noun-use.ts';
import type { EventNoun } from './nouns.ts';

/** "A and B marked the jubilee with a summit held in Lima": whose summit it is. */
export function celebrants({ sentence }: EventScene, { head }: EventNoun): readonly (TokenRange | null)[] {
  const marking = sentence.clauses.find(
    ({ lemma, voice, form, phrases }) =>
      form === 'finite' &&
      voice === 'active' &&
      /^(?:mark|celebrate|commemorate|observe)$/.test(lemma) &&
      phrases.some(({ preposition, from, to }) => preposition === 'with' && from <= head && head < to),
  );
  return marking ? [marking.subject] : [];
}

/** Phrases of the clause that say who was there besides the subject. */
export function attendantsOf({ sentence }: EventScene, use: NounUse): Phrase[] {
  const present: Phrase[] = [];
  for (const phrase of use.clause?.phrases ?? []) {
    if (phrase.fronted) continue;
    const last = present.at(-1);
    if (/^(?:between|with|by|among)$/.test(phrase.preposition ?? '') || isGiver(use, phrase)) present.push(phrase);
    // "from N, Minister of A, and M, Minister of B": the second stands behind an apposition
    else if (
      last !== undefined &&
      phrase.preposition === null &&
      sentence.tokens[phrase.from - 1]?.norm === 'and' &&
      phrase.from - last.to <= 2 &&
      hasOfficials(sentence, phrase)
    )
      present.push(phrase);
    // "with troops from A and B"
    else if (phrase.preposition === 'from' && phrase.from - (last?.to ?? phrase.from) === 1) present.push(phrase);
  }
  return present;
}

/** "received a call from N": who is behind "from" takes part. */
function isGiver({ clause }: NounUse, phrase: Phrase): boolean {
  return (
    phrase.preposition === 'from' && clause?.voice === 'active' && /^(?:receive|have|get|take)$/.test(clause.lemma)
  );
}
