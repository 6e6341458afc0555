import type { ResolvedSentence } from '@diplomatic-relations/engine';

const BEFORE = /^(?:already|long|previously|earlier|since|once|formerly|repeatedly|recently)$/;

/** "has *already* severed", "was *once* a member": a word that puts what is told before the day of the item. */
export function speaksOfBefore({ tokens }: ResolvedSentence): boolean {
  return tokens.some(({ norm }) => BEFORE.test(norm));
}
