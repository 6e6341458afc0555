import { type PartyId, partiesIn, phrasesAfterNoun, type ResolvedSentence, unitAt } from '@diplomatic-relations/engine';
import type { CooperationContext } from './context.ts';

/** Parties that stand at the noun itself: "cooperation between A and B", "A–B cooperation", "A's cooperation with B". */
export function namedParties(sentence: ResolvedSentence, context: CooperationContext): PartyId[] {
  if (!context.nominal) return [];
  const unit = unitAt(sentence, context.anchor);
  const parties = unit ? partiesIn(sentence, { from: unit.from, to: context.anchor }) : [];
  for (const phrase of phrasesAfterNoun(sentence, context.anchor))
    if (
      phrase.preposition === 'between' ||
      phrase.preposition === 'with' ||
      phrase.preposition === 'among' ||
      phrase.preposition === 'of'
    )
      for (const party of partiesIn(sentence, phrase)) if (!parties.includes(party)) parties.push(party);
  return parties;
}

/** "in partnership with A and B": only the other side is named at the noun. */
export function namesOneSide(sentence: ResolvedSentence, context: CooperationContext): boolean {
  const unit = unitAt(sentence, context.anchor);
  if (unit && partiesIn(sentence, { from: unit.from, to: context.anchor }).length > 0) return false;
  const behind = phrasesAfterNoun(sentence, context.anchor);
  return (
    behind.some((phrase) => phrase.preposition === 'with') &&
    !behind.some((phrase) => phrase.preposition === 'between' || phrase.preposition === 'of')
  );
}
