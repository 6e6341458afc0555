import type { Phrase, ResolvedSentence } from '@diplomatic-relations/engine';

/** "she", of one party. */
export function isSomebodyToldOf({ references, tokens }: ResolvedSentence, subject: Phrase | null): boolean {
  return (
    subject !== null &&
    /^(?:he|she)$/.test(tokens[subject.from]?.norm ?? '') &&
    references.some(({ kind, from, parties }) => kind === 'pronoun' && from === subject.from && parties.length === 1)
  );
}
