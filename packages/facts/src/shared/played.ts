import { noteOnWords, type ResolvedSentence } from '@diplomatic-relations/engine';

const PLAYED =
  /^(?:qualifiers?|goalkeeper|striker|midfielder|wickets?|innings|semi-?finals?|quarter-?finals?|playoffs?|fixtures?|matchday|defeats|standings|unbeaten|matches|cricket|cricketers?|odis?|t20|squad|rugby|tournaments?|championships?|football|footballers?|soccer|basketball|volleyball|handball|cup)$/;
const isOfGames = noteOnWords(({ norm }) => PLAYED.test(norm));

/** Teams that meet, with no official among them, hold no talks. */
export function isPlayed(sentence: ResolvedSentence): boolean {
  return (
    sentence.tokens.some(({ word }) => isOfGames(word)) &&
    !sentence.people.some((person) => person.offices.length > 0 && person.party !== null)
  );
}
