import type { ParsedSentence } from '../sentence.ts';

const CULTIVATING =
  /^(?:develop|promote|strengthen|enhance|boost|deepen|expand|consolidate|advance|move|elevate|raise|upgrade|further|broaden|bolster|cement|intensify|diversify|improve|foster|nurture|bring|take|push|reinforce|widen)$/;

const TIES = /^(?:relation|relationship|tie|link|bond|contact|exchange)$/;

/** "developing relations between the two, supporting and promoting them": the relations are meant, and not the two. */
export function meansTies({ tagged: { lemmas }, tokens }: ParsedSentence, pronoun: number): boolean {
  const verb = lemmas[pronoun - 1] ?? '';
  const told = lemmas.slice(0, pronoun - 1);
  const ties = told.findLastIndex((lemma) => TIES.test(lemma));
  if (ties < 0 || tokens.slice(ties, pronoun).some(({ norm }) => norm === ';')) return false;
  if (CULTIVATING.test(verb)) return true;
  return verb === 'support' && told.slice(Math.max(0, ties - 4), ties).some((lemma) => CULTIVATING.test(lemma));
}
