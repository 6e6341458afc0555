import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isState } from '../shared/parties.ts';

/** The state that a row of a timeline or list speaks of without naming it: the only one of the page's pair. */
export function subjectOfRow(sentence: ResolvedSentence, context: ExtractContext): PartyId[] {
  if (sentence.segment.kind !== 'timeline' && sentence.segment.kind !== 'list') return [];
  const states = (context.document.mainPair ?? []).filter(isState);
  return states.length === 1 ? [...states] : [];
}
