import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

const REACHING: ReadonlySet<string> = new Set(['conclude', 'sign', 'reach', 'achieve', 'finalize', 'finalise']);

const NEGOTIATIONS = /^(?:negotiations?|talks|discussions)$/;

/** How far before the gerund the negotiations stand. */
const REACH = 24;

/** "talks aimed at concluding an agreement", "negotiations on reaching a treaty": what is negotiated is still to come about. */
export function isNegotiated({ tokens }: ResolvedSentence, { form, lemma, verb }: Clause): boolean {
  if (form !== 'gerund' || !REACHING.has(lemma)) return false;
  const [second, first] = [tokens[verb.from - 2]?.norm, tokens[verb.from - 1]?.norm];
  const aimed = first === 'at' && second === 'aimed';
  if (!aimed && first !== 'on') return false;
  const before = tokens.slice(Math.max(0, verb.from - REACH), verb.from);
  return (
    before.some(({ norm }) => NEGOTIATIONS.test(norm)) &&
    !before.some(({ norm }) => /^(?:failed|broke|collapsed|ended|possible)$/.test(norm))
  );
}
