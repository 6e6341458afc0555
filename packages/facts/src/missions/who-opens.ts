import { type PartyId, partiesIn, type ResolvedSentence } from '@diplomatic-relations/engine';

const KEEPING = /^(?:open|reopen|establish|inaugurate|have|maintain|close|set|upgrade|operate|run|keep)$/;

/** "*The Bank* opened an office in Lima": the parties that open, keep or close what the noun at `head` names. */
export function whoOpens(sentence: ResolvedSentence, head: number): readonly PartyId[] {
  const clause = sentence.clauses.find(
    ({ object, lemma }) =>
      object !== null && object.from <= head && head < object.to && KEEPING.test(lemma.split('+')[0] ?? ''),
  );
  return clause ? partiesIn(sentence, clause.subject) : [];
}
