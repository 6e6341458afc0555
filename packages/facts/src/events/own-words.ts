import { type Clause, type ResolvedSentence, rangeContains, type TokenRange } from '@diplomatic-relations/engine';

/**
 * The words around an event that tell how it was held and by whom. "telephoned N on 3 May and received M on 9 May": the second verb, with
 * a day of its own, has nothing from the first.
 */
export function ownWords(sentence: ResolvedSentence, clause: Clause | null, around: TokenRange): TokenRange {
  if (!clause || (clause.link !== 'coordinate' && clause.form !== 'gerund') || clause.from <= around.from)
    return around;
  const before = sentence.clauses[clause.governor ?? clause.index - 1];
  const dated = (range: TokenRange): boolean => sentence.resolvedDates.some((date) => rangeContains(range, date));
  if (!before || !dated({ from: clause.from, to: clause.to }) || !dated({ from: before.from, to: clause.from }))
    return around;
  return { from: clause.from, to: around.to };
}
