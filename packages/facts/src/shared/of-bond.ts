import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const BONDS =
  /^(?:pact|agreement|treaty|deal|accord|tie|relation|relationship|partnership|alliance|trade|war|conflict|dispute|border|row|tension|cooperation)$/;

/** "met N amid concern over its pact *with Y*": Y is the other side of the pact, which the verb does not have for its object. */
export function isOfBond({ tagged }: ResolvedSentence, { object, verb }: Clause, { from }: TokenRange): boolean {
  const noun = from - 2;
  return noun >= verb.to && BONDS.test(tagged.lemmas[noun] ?? '') && object?.head !== noun;
}
