import { partiesIn, phrasesAfterNoun, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { partyModifying } from '../shared/party-search.ts';
import type { PostPredication } from './post-predication.ts';

/** Nouns for what their owner is to do. */
const PLANS = /^(?:decision|plan|intention|readiness|willingness|desire|wish|commitment|pledge|promise|initiative)$/;

/** "recalled Fiji's decision to open an embassy": who opens it is whose decision that is; null where the words do not say. */
export function ownerOfPlan(sentence: ResolvedSentence, { clause }: PostPredication): TokenRange | null {
  if (clause?.form !== 'infinitive') return null;
  const { tagged, tokens } = sentence;
  const last = clause.verb.from - 1;
  if (PLANS.test(tagged.lemmas[last] ?? '')) {
    const owner = partyModifying(sentence, last);
    return owner !== null && owner.kind !== 'pronoun' && owner.kind !== 'pair' ? owner : null;
  }
  const noun = tagged.lemmas.findLastIndex((lemma, i) => i < last && i > last - 6 && PLANS.test(lemma));
  const of = noun < 0 || tokens[noun + 1]?.norm !== 'of' ? undefined : phrasesAfterNoun(sentence, noun)[0];
  return of !== undefined && of.to === clause.verb.from && partiesIn(sentence, of).length === 1 ? of : null;
}
