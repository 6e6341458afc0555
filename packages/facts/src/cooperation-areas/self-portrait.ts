import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import type { CooperationContext } from './context.ts';

/** "The agency serves as a platform for research", "aims to enhance technology": what an organization is there for, with whomever. */
export function isSelfPortrait(
  sentence: ResolvedSentence,
  context: CooperationContext,
  only: PartyId,
  genre: ExtractContext['row']['genre'],
): boolean {
  if (!only.startsWith('org:') || genre === 'organization_profile') return false;
  const main = sentence.clauses.find((clause) => clause.form === 'finite' && clause.link === 'main') ?? context.clause;
  // "This meeting is a continuation of …": said of something else.
  if (main?.subject && !partiesIn(sentence, main.subject).includes(only)) return false;
  return main?.tense === 'present' && PORTRAYING.test(main.lemma) && !sentence.tagged.lemmas.includes('country');
}

const PORTRAYING =
  /^(?:be|serve|aim|seek|work|act|function|promote|comprise|consist|bring|strive|foster|facilitate|exist)$/;
