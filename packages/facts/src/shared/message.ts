import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';

const MESSAGE =
  /^(?:cables?|telegrams?|messages?|letters?|condolences?|sympathy|sympathies|sorrow|grief|solace|condemnation|denunciation|denouncement|outrage|congratulations|felicitations|greetings|regret|sadness)$/;

/** "sent a cable of condolences", "voiced its condemnation of the attack": what befell the other is no work of the two. */
export function isMessage(sentence: ResolvedSentence, object: TokenRange): boolean {
  return sentence.tokens.slice(object.from, object.to).some((token) => MESSAGE.test(token.norm));
}
