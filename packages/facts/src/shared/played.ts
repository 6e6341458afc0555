import type { ResolvedSentence } from '@diplomatic-relations/engine';

const PLAYED =
  /^(?:qualifiers?|goalkeeper|striker|midfielder|wickets?|innings|semi-?finals?|quarter-?finals?|playoffs?|fixtures?|matchday|defeats|standings|unbeaten|matches|cricket|cricketers?|odis?|t20|squad|rugby)$/;

/** Teams that meet, with no official among them, hold no talks. */
export function isPlayed(sentence: ResolvedSentence): boolean {
  return (
    sentence.tokens.some(({ norm }) => PLAYED.test(norm)) &&
    !sentence.people.some((person) => person.offices.length > 0 && person.party !== null)
  );
}
