import type { Clause, Realis } from '@diplomatic-relations/engine';
import type { EventScene } from './frame.ts';
import type { EventNoun } from './nouns.ts';

const ENDING = /^(?:finish|end|conclude|complete)$/;
const BONDS = /^(?:relation|relationship|tie|year|cooperation|link)$/;

/** "The visit will be finished on Friday", the day on which it ends; "relations mark their 60th anniversary", which nobody holds. */
export function isNoHolding(
  { sentence }: EventScene,
  { lemma, subject, form, governor }: Clause,
  noun: EventNoun,
  says: { readonly inSubject: boolean; readonly inObject: boolean; readonly realis: Realis },
): boolean {
  if (says.inSubject && noun.kind === 'visit' && says.realis === 'planned' && ENDING.test(lemma)) return true;
  // "will end the tour in Lima, marking the first visit by a king": what is told in the clause before.
  if (says.inObject && noun.kind === 'visit' && lemma === 'mark' && form === 'gerund' && governor !== null)
    if (noun.phrases.every(({ preposition }) => preposition !== 'to')) return true;
  return says.inObject && lemma === 'mark' && BONDS.test(sentence.tagged.lemmas[subject?.head ?? -1] ?? '');
}
