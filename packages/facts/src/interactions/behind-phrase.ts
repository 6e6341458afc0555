import type { Clause, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

/** "voiced alarm at the use of force on 12 June": the day stands in what it is about. */
export function isBehindPhrase({ phrases }: Clause, date: ResolvedDate): boolean {
  return phrases.some(
    ({ preposition, from, fronted }) =>
      !fronted && from < date.from && /^(?:at|over|about|for|with|regarding)$/.test(preposition ?? ''),
  );
}

/** "lodged a protest over the collision of last Saturday": when that happened which is protested against. */
export function isOfIncident({ tokens }: ResolvedSentence, clause: Clause, date: ResolvedDate): boolean {
  return (
    /^(?:lodge|file|convey|hand|summon|protest|deliver)$/.test(clause.lemma) &&
    date.basis === 'relative' &&
    isBehindPhrase(clause, date) &&
    /^(?:last|the|yesterday)$/.test(tokens[date.from]?.norm ?? '')
  );
}
