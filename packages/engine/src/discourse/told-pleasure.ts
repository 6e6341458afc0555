import type { ParsedSentence } from '../sentence.ts';

/** What one says that it is, or that one has, to do something: "an honour", "my pleasure", "great". */
export const PLEASURES =
  /^(?:pleasure|honour|honor|privilege|delight|joy|distinction|satisfaction|great|good|nice|wonderful|lovely)$/;

/** "*It* was a pleasure to meet N", "it is my honour to welcome you": nobody but the speaker does it. */
export function isOwnPleasure({ clauses }: ParsedSentence, i: number): boolean {
  const at = clauses.findIndex(
    ({ lemma, form, subject }) => lemma === 'be' && form === 'finite' && subject?.from === i && subject.to === i + 1,
  );
  const clause = clauses[at];
  const deed = clauses[at + 1];
  return (
    clause !== undefined &&
    !clause.negated &&
    deed?.form === 'infinitive' &&
    deed.governor === clause.index &&
    PLEASURES.test(deed.licensor ?? '') &&
    deed.verb.from - clause.verb.to <= 6
  );
}
