import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { STATES } from './states.ts';

/** "vowed to extend aid to the countries": several that the text leaves unnamed stand where the other side would. */
export function meansOthers(sentence: ResolvedSentence, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) =>
    [clause.object, ...clause.phrases].some(
      (range) =>
        range !== null &&
        !('preposition' in range && !/^(?:to|with|for|towards?|among)$/.test(range.preposition ?? 'to')) &&
        STATES.test(sentence.tokens[range.head]?.norm ?? '') &&
        !sentence.references.some(
          (reference) => reference.from <= range.head && range.head < reference.to && reference.parties.length > 0,
        ) &&
        !sentence.tokens.slice(range.from, range.head).some((token) => /^(?:two|both|brotherly)$/.test(token.norm)),
    ),
  );
}
