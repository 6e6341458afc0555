import { type Clause, type ResolvedSentence, rangeContains, type TokenRange } from '@diplomatic-relations/engine';

/**
 * The words around an event that tell how it was held and by whom. "telephoned N on 3 May and received M on 9 May": the second verb, with
 * a day of its own, has nothing from the first.
 */
export function ownWords(sentence: ResolvedSentence, clause: Clause | null, around: TokenRange): TokenRange {
  if (!clause || clause.verb.from <= around.from) return around;
  const dated = (from: number, to: number): boolean =>
    sentence.resolvedDates.some((date) => rangeContains({ from, to }, date));
  const apart = sentence.clauses.find(
    (other) =>
      other.verb.from >= around.from &&
      other.verb.to <= clause.verb.from &&
      dated(other.from, Math.min(other.to, clause.verb.from)),
  );
  if (!apart) return around;
  const from = clause.from > apart.verb.from ? clause.from : clause.verb.from;
  return dated(from, clause.to) ? { from, to: around.to } : around;
}
