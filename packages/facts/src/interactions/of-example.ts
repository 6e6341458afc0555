import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';

/** "supported Peru on issues such as the tests in 1998": the only date is that of what is named for an example. */
export function isOfExample({ tokens, resolvedDates, clauses }: ResolvedSentence, { verb, index }: Clause): boolean {
  const [date, ...others] = resolvedDates;
  if (date === undefined || others.length > 0) return false;
  const such = tokens.findLastIndex(
    ({ norm }, i) => i < date.from - 1 && norm === 'such' && tokens[i + 1]?.norm === 'as',
  );
  return (
    such >= verb.to &&
    !/^(?:agreement|treaty|memorandum|convention|protocol|accord)s?$/.test(tokens[such - 1]?.norm ?? '') &&
    !clauses.some(
      (other) =>
        other.index !== index && other.form === 'finite' && other.verb.from > such && other.verb.from < date.from,
    )
  );
}
