import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const BONDS =
  /^(?:pact|agreement|treaty|deal|accord|tie|relation|relationship|partnership|alliance|trade|war|conflict|dispute|border|row|tension|cooperation)$/;

/** What others may have in turn, where it is what is spoken of. */
const DEALINGS =
  /^(?:talk|talks|negotiation|negotiations|dialogue|consultation|consultations|contact|contacts|engagement)$/;

/** "met N amid concern over its pact *with Y*", "spoke about the talks *with Y*": Y is the other side of the pact, which the verb does not have for its object. */
export function isOfBond(
  { tagged }: ResolvedSentence,
  { object, verb, phrases }: Clause,
  { from }: TokenRange,
): boolean {
  const noun = from - 2;
  if (noun < verb.to || object?.head === noun) return false;
  const lemma = tagged.lemmas[noun] ?? '';
  if (BONDS.test(lemma)) return true;
  return (
    DEALINGS.test(lemma) &&
    phrases.some(
      (phrase) =>
        phrase.from <= noun && noun < phrase.to && /^(?:about|over|regarding|on|of)$/.test(phrase.preposition ?? ''),
    )
  );
}
