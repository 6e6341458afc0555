import type { ParsedSentence } from '../../sentence.ts';
import type { PartyId } from '../../types.ts';
import { indexAmong } from '../index-among.ts';
import type { Assignment } from './assignment.ts';
import { partiesAt } from './parties-at.ts';

/** Sentences back in which "he" and "she" have their name. */
const NEAR = 3;

/** The party of the person whom "he", "she" or "him" stands for: the last one before that a sentence was about. */
export function principalBefore(state: Assignment, sentence: ParsedSentence): PartyId | null {
  const at = indexAmong(state.sentences, sentence);
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i--) {
    const before = state.sentences[i];
    const subject = before?.clauses.find(({ form }) => form === 'finite')?.subject;
    if (!before || !subject) continue;
    const named = before.persons.some(({ from, to }) => from >= subject.from && to <= subject.to);
    const [only, ...rest] = named ? new Set(partiesAt(state, before, subject)) : [];
    if (only !== undefined) return rest.length === 0 && !only.startsWith('org:') ? only : null;
  }
  return null;
}
