import {
  type PartyId,
  partiesIn,
  phrasesAfterNoun,
  phrasesBehind,
  type ResolvedSentence,
  type TokenRange,
  unitAt,
} from '@diplomatic-relations/engine';
import type { CooperationContext } from './context.ts';
import { visitedBy } from './visited.ts';

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
      for (const party of partiesIn(sentence, { from: phrase.from, to: nextTheme(sentence, phrase) }))
        if (!parties.includes(party)) parties.push(party);
  return parties;
}

/** "relations with the neighbours, *the arms of A* and security": where a further theme begins behind a comma. */
function nextTheme({ tokens, references }: ResolvedSentence, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++)
    if (
      tokens[i]?.norm === ',' &&
      tokens[i + 1]?.norm === 'the' &&
      tokens[i + 3]?.norm === 'of' &&
      !references.some((reference) => reference.from <= i + 2 && i + 2 < reference.to)
    )
      return i;
  return to;
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

/** "A's cooperation with B and C", "A strengthens its ties with B and C": those who are not the partners, and the several who are; null where no such are told. */
export function severalPartners(
  sentence: ResolvedSentence,
  context: CooperationContext,
  parties: readonly PartyId[],
): { readonly others: readonly PartyId[]; readonly partners: readonly PartyId[] } | null {
  const clausal = context.clause?.voice === 'active' ? phrasesBehind(context.clause, 'with', 'between', 'among') : [];
  const behind = context.nominal ? [...phrasesAfterNoun(sentence, context.anchor), ...clausal] : clausal;
  if (behind.some(({ preposition }) => preposition === 'between' || preposition === 'among')) return null;
  const named = behind
    .filter(({ preposition }) => preposition === 'with')
    .flatMap((phrase) => partiesIn(sentence, { from: phrase.from, to: nextTheme(sentence, phrase) }));
  // "will travel to B and C to discuss trade"
  const governor = context.clause?.form === 'infinitive' ? sentence.clauses[context.clause.governor ?? -1] : undefined;
  if (governor !== undefined) named.push(...visitedBy(sentence, governor));
  const partners = parties.filter((party) => named.includes(party));
  return partners.length > 1 ? { others: parties.filter((party) => !named.includes(party)), partners } : null;
}
