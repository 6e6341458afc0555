import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

const HOLDING = /^(?:take|hold|convene|open|begin|occur)$/;

/** "chaired the conference, *which took place in Lima*": the relative clause that tells of the holding of the event at a noun. */
export function relativeOfHolding({ clauses }: ResolvedSentence, head: number): Clause | undefined {
  return clauses.find(
    ({ link, form, lemma, subject }) =>
      link === 'relative' &&
      form === 'finite' &&
      HOLDING.test(lemma) &&
      subject !== null &&
      subject.from <= head &&
      head < subject.to,
  );
}
