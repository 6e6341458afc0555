import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { leadingPosts } from './leading-posts.ts';

/** Verbs of having a post. */
export const HAVING = /^(?:have|maintain|count|operate|run|possess|keep|host|boast)$/;

/** Verbs of what a post is for. */
export const SERVING = /^(?:serve|act|function|work)$/;

/** "was the mission of A in B until 1973", "had an embassy in B from 1992 to 1995": a post that was one. */
export function isNoMore(sentence: ResolvedSentence, { lemma, tense, object, verb, to }: Clause): boolean {
  if (tense === 'past' && (HAVING.test(lemma) || SERVING.test(lemma)) && hasSpanInFront(sentence, verb.from))
    return true;
  if (tense === 'past' && HAVING.test(lemma))
    return sentence.resolvedDates.some(
      (date) => /^\d.*\/\d/.test(date.edtf) && date.from >= verb.to && date.from <= to + 1,
    );
  if (/^(?:downgrade|reduce|demote)$/.test(lemma)) return true;
  return lemma === 'be' && tense === 'past' && object !== null && leadingPosts(sentence, object).length > 0;
}

/** "From 1950 to 1973 …" */
function hasSpanInFront({ resolvedDates }: ResolvedSentence, before: number): boolean {
  return resolvedDates.some(({ edtf, from, to }) => /^\d.*\/\d/.test(edtf) && from <= 1 && to <= before);
}

/** "would prefer to have its embassy in P" */
export function isOnlyWished({ clauses }: ResolvedSentence, { form, governor }: Clause): boolean {
  if (form !== 'infinitive' || governor === null) return false;
  const { lemma, modal } = clauses[governor] as Clause;
  return modal !== null || /^(?:prefer|wish|want|hope|like|desire|seek|aim|intend|plan)$/.test(lemma);
}
