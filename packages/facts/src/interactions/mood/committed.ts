import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

/** "is committed to", "stands ready to", "is willing to". */
export function isCommitted(sentence: ResolvedSentence, clause: Clause): boolean {
  return (
    /^(?:be|stand|remain|feel|seem|appear)$/.test(clause.lemma) &&
    sentence.tokens
      .slice(clause.verb.to, clause.verb.to + 4)
      .some((token) => /^(?:ready|willing|prepared|committed|determined|resolved)$/.test(token.norm))
  );
}
