import type { Clause } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';

/** "the conference to be held in Lima in May": the infinitive belongs to the noun, whatever is said of it. */
export function isToBeHeld(
  { sentence }: EventScene,
  { form, voice, lemma, verb, negated }: Clause,
  noun: EventNoun,
): boolean {
  if (
    form !== 'infinitive' ||
    voice !== 'passive' ||
    negated ||
    !/^(?:hold|convene|host|organi[sz]e|stage)$/.test(lemma)
  )
    return false;
  if (!/^(?:summit|conference|consultations)$/.test(noun.kind) || isAskedFor(sentence, noun)) return false;
  const { tokens, tagged } = sentence;
  let to = verb.to - 1;
  while (to > noun.head && tokens[to]?.norm !== 'to') to--;
  if (to <= noun.head || to > noun.head + 9 || tokens[to + 1]?.norm !== 'be') return false;
  for (let i = Math.max(noun.head + 1, noun.to); i < to; i++)
    if (!/^(?:IN|DT|CC|NN|NNP|NNPS|JJ|PU|POS)$/.test(tagged.tags[i] ?? '')) return false;
  return true;
}

/** "asked for talks to be held", "wanted the summit to be held in May": wished, and not yet agreed. */
function isAskedFor({ clauses, tokens }: EventScene['sentence'], noun: EventNoun): boolean {
  // "the first time for the conference to be held abroad": it was.
  if (tokens[noun.from - 1]?.norm === 'for' && /^(?:time|first)$/.test(tokens[noun.from - 2]?.norm ?? '')) return true;
  return clauses.some(
    (clause) =>
      clause.verb.to <= noun.from &&
      /^(?:want|ask|request|propose|suggest|urge|call|wish|demand|expect|like)$/.test(clause.lemma) &&
      ((clause.object !== null && clause.object.from <= noun.head && noun.head < clause.object.to) ||
        (tokens[noun.from - 1]?.norm === 'for' && noun.from <= clause.verb.to + 4)),
  );
}
