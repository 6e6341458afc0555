import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

/** The verb of a clause as written, auxiliaries with it: "has accused". */
export function verbText({ tokens }: ResolvedSentence, { verb }: Clause): string {
  return tokens
    .slice(verb.from, verb.to)
    .map(({ text }) => text)
    .join(' ');
}
