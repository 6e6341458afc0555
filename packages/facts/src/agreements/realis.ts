import {
  type Clause,
  isDoneAfterwards,
  type Realis,
  type ResolvedSentence,
  realisOf,
} from '@diplomatic-relations/engine';

const WEIGHED =
  /^(?:discuss|consider|explore|propose|favour|favor|study|examine|possibility|await|mean|advocate|stress|emphasize|underline|prospect|recommend|suggest|stand)$/;

export function realisIn(sentence: ResolvedSentence, clause: Clause): Realis {
  if (clause.form === 'infinitive' && isAchievement(sentence, clause)) return 'asserted';
  const own = realisOf(sentence, clause);
  if (clause.form === 'gerund' && isNearlyDone(sentence, clause)) return 'planned';
  // "the efforts to conclude the Treaty": it is under way.
  if (clause.form === 'infinitive' && clause.licensor === 'effort' && own === 'hypothetical' && !clause.negated)
    return 'planned';
  if (own !== 'asserted')
    return own === 'planned' && WEIGHED.test(clause.licensor ?? '') && clause.licensor !== 'propose'
      ? 'hypothetical'
      : own;
  if (clause.form === 'gerund') {
    const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
    const before = sentence.tokens
      .slice(Math.max(0, clause.verb.from - 4), clause.verb.from)
      .map((token) => token.norm);
    if (governor && WEIGHED.test(governor.lemma)) return 'hypothetical';
    if (isDoneAfterwards(sentence, clause)) return own;
    if (
      before.some((word) =>
        /^(?:possibility|prospects?|importance|need|idea|option|towards|toward|for|interest|before|without|instead|feasibility)$/.test(
          word,
        ),
      )
    )
      return 'hypothetical';
    if (governor && governor.governor === null && realisOf(sentence, governor) !== 'asserted')
      return realisOf(sentence, governor);
  }
  if (clause.link === 'coordinate' && clause.governor !== null && clause.tense === 'present') {
    const governor = sentence.clauses[clause.governor];
    if (governor?.modal) return 'hypothetical';
  }
  return own;
}

/** "are close to signing", "on the verge of signing" */
function isNearlyDone({ tokens, clauses }: ResolvedSentence, { verb, governor }: Clause): boolean {
  const above = governor === null ? undefined : clauses[governor];
  return (
    above?.lemma === 'be' &&
    !above.negated &&
    tokens
      .slice(Math.max(0, verb.from - 2), verb.from)
      .some(({ norm }) => /^(?:close|closer|verge|brink|point)$/.test(norm))
  );
}

/** "became the first country to ratify the Treaty". */
function isAchievement(sentence: ResolvedSentence, clause: Clause): boolean {
  const governor = clause.governor === null ? undefined : sentence.clauses[clause.governor];
  const before = sentence.tokens.slice(Math.max(0, clause.verb.from - 5), clause.verb.from);
  return (
    governor !== undefined &&
    /^(?:become|be)$/.test(governor.lemma) &&
    !governor.negated &&
    governor.modal === null &&
    governor.tense !== 'future' &&
    before.some((token) => /^(?:first|second|third|latest|last|only|\d+(?:st|nd|rd|th))$/.test(token.norm)) &&
    before.some((token) => /^(?:country|state|nation|party|member)$/.test(token.norm))
  );
}
