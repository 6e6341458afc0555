import { partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { CooperationContext } from './context.ts';
import { COMPRISED, DISCUSSING, DOCUMENT_NOUNS, JOINT_NOUNS } from './words.ts';

/** Verbs of founding, keeping and holding: with one party alone they say nothing of two. */
const ONES_OWN: ReadonlySet<string> = new Set(
  'establish create launch hold carry maintain continue ensure extend increase improve embrace elevate institute'.split(
    ' ',
  ),
);

const FIRMS =
  /^(?:company|firm|enterprise|business|corporation|investor|bank|manufacturer|concern|supermarket|startup)$/;
const DOING_BUSINESS = /^(?:operate|invest|trade|exist|settle|sell|employ|set|establish|be)$/;

/** "Sixty Peruvian companies operate in sectors including mining": what firms live by is no work of the two states. */
export function isBusiness({ tagged, clauses }: ResolvedSentence, context: CooperationContext): boolean {
  const listed = context.clause?.lemma === 'include' ? context.clause.governor : null;
  const clause = listed === null ? context.clause : clauses[listed];
  return (
    clause?.subject != null &&
    DOING_BUSINESS.test(clause.lemma) &&
    FIRMS.test(tagged.lemmas[clause.subject.head] ?? '') &&
    clause.voice === 'active'
  );
}

/** "The Government held X responsible", "Rebels advocated for a free press": what one does alone, or others than the parties. */
export function doesOtherThings(sentence: ResolvedSentence, { nominal, kind, clause }: CooperationContext): boolean {
  if (nominal || !clause || clause.form !== 'finite' || clause.voice !== 'active' || clause.subject === null)
    return false;
  const head = sentence.tagged.lemmas[clause.subject.head] ?? '';
  if (JOINT_NOUNS.has(head) || DOCUMENT_NOUNS.has(head) || COMPRISED.has(head)) return false;
  const parties = partiesIn(sentence, clause.subject);
  if (parties.length === 1) return kind === 'cooperation' && ONES_OWN.has(clause.lemma);
  return parties.length === 0 && DISCUSSING.has(clause.lemma) && isPlural(sentence, clause.subject.head);
}

function isPlural(sentence: ResolvedSentence, at: number): boolean {
  const word = sentence.tokens[at]?.norm ?? '';
  return (
    word !== (sentence.tagged.lemmas[at] ?? '') &&
    !/^(?:they|we|parties|sides|countries|ministers|leaders|officials|presidents|delegations|participants|nations|states|governments|both|two|ambassadors|secretaries)$/.test(
      word,
    )
  );
}
