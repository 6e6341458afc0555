import type { ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { PostPredication } from './post-predication.ts';
import type { MissionKind } from './words.ts';

/** "to an embassy", "to Embassy status", "to the level of Embassy", "into an embassy", "as an embassy". */
export function upgradeTarget(sentence: ResolvedSentence, predication: PostPredication): MissionKind | null {
  for (const phrase of predication.phrases) {
    if (phrase.preposition !== 'to' && phrase.preposition !== 'into' && phrase.preposition !== 'as') continue;
    const rank = rankIn(sentence, phrase);
    if (rank) return rank;
  }
  return null;
}

/** The rank of a post that a range names. */
export function rankIn({ tokens, tagged }: ResolvedSentence, { from, to }: TokenRange): MissionKind | null {
  for (let i = from; i < to; i++) {
    const lemma = tagged.lemmas[i];
    if (lemma === 'embassy' || lemma === 'ambassadorial' || lemma === 'ambassador') return 'embassy';
    if (lemma === 'legation') return 'legation';
    if (lemma === 'liaison' && tokens[i + 1]?.norm === 'office') return 'liaison_office';
    if (lemma === 'representative' && tokens[i + 1]?.norm === 'office') return 'representative_office';
    if (lemma === 'high' && tokens[i + 1]?.norm === 'commission') return 'high_commission';
    if (lemma === 'consulate')
      return tokens[i + 1]?.norm === 'general' || tokens[i + 2]?.norm === 'general' ? 'consulate_general' : 'consulate';
  }
  return null;
}

/** "The High Commission was opened as a consulate": what it was then. */
export function openedAs(sentence: ResolvedSentence, predication: PostPredication): MissionKind | null {
  const { clause, sense } = predication;
  if (sense !== 'opened' || clause?.voice !== 'passive' || sentence.tokens[clause.verb.to]?.norm !== 'as') return null;
  return rankIn(sentence, { from: clause.verb.to + 1, to: Math.min(sentence.tokens.length, clause.verb.to + 5) });
}
