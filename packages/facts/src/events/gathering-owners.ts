import type { PartyId, ResolvedSentence } from '@diplomatic-relations/engine';
import type { EventNoun } from './nouns.ts';

/** Whose gathering it is that goes by its acronym alone. */
export function gatheringOwner({ tokens }: ResolvedSentence, { from, head }: EventNoun): PartyId | null {
  for (let i = from; i <= head; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'chogm') return 'org:commonwealth';
    if (isConferenceOfParties(word)) return 'org:unfccc';
  }
  return null;
}

/** "COP26" */
export function isConferenceOfParties(word: string): boolean {
  return word.length === 5 && word.startsWith('cop') && word >= 'cop20' && word <= 'cop99';
}
