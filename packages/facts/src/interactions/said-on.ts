import type { Clause, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

/** "as X said on Tuesday that it would send aid": the promise is made when it is told; null where no day is told with the saying. */
export function saidOn(
  { clauses }: ResolvedSentence,
  { form, subject, index }: Clause,
  dates: readonly ResolvedDate[],
): ResolvedDate | null {
  const saying = clauses[index - 1];
  if (
    !saying ||
    form !== 'finite' ||
    subject === null ||
    !/^(?:say|announce|state|declare|tell|confirm)$/.test(saying.lemma)
  )
    return null;
  return dates.find(({ from, to }) => from >= saying.verb.to && to <= subject.from) ?? null;
}
