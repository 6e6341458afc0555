import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

const REACHING: ReadonlySet<string> = new Set(['conclude', 'sign', 'reach', 'achieve', 'finalize', 'finalise']);

const NEGOTIATIONS = /^(?:negotiations?|talks|discussions)$/;

/** How far before the gerund the negotiations stand. */
const REACH = 24;

/** What ends negotiations without a document. */
const FAILING: ReadonlySet<string> = new Set(['fail', 'collapse', 'break', 'abandon', 'suspend']);

/** "talks aimed at concluding an agreement", "negotiations on reaching a treaty": what is negotiated is still to come about, or came to nothing; null where the gerund tells of no negotiations. */
export function negotiation(
  { tokens, clauses }: ResolvedSentence,
  { form, lemma, verb }: Clause,
): 'planned' | 'failed' | null {
  if (form !== 'gerund' || !REACHING.has(lemma)) return null;
  const [second, first] = [tokens[verb.from - 2]?.norm, tokens[verb.from - 1]?.norm];
  if (!/^(?:on|over|about|regarding|concerning|towards?)$/.test(first ?? '') && !(first === 'at' && second === 'aimed'))
    return null;
  const before = tokens.slice(Math.max(0, verb.from - REACH), verb.from);
  if (!before.some(({ norm }) => NEGOTIATIONS.test(norm))) return null;
  return clauses.some((clause) => FAILING.has(clause.lemma)) ? 'failed' : 'planned';
}
