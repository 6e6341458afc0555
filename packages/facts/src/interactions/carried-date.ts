import type { Clause, ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';

/** What is done on a day, and no word of a speaker about what others did on one. */
const DEEDS: ReadonlySet<string> = new Set(
  'sign ink conclude meet visit hold arrive travel pay gather launch open host receive'.split(' '),
);

/** "A and B signed a pact on 16 July 2001, and they agreed to meet": the day of the first of two verbs of one sentence. */
export function carriedDate(
  { clauses, tokens, resolvedDates }: ResolvedSentence,
  clause: Clause,
  usable: readonly ResolvedDate[],
): ResolvedDate | null {
  const first = clauses.findLast(({ form, verb }) => form === 'finite' && verb.to <= clause.verb.from);
  if (clause.form !== 'finite' || clause.tense !== 'past' || first?.tense !== 'past' || first.link === 'relative')
    return null;
  if (!DEEDS.has(first.lemma)) return null;
  const from = clause.subject && clause.subject.from >= first.verb.to ? clause.subject.from : clause.verb.from;
  const joined = tokens.slice(Math.max(first.verb.to, from - 2), from).some(({ norm }) => norm === 'and');
  if (!joined || resolvedDates.some((date) => date.from > clause.verb.from)) return null;
  return (
    usable.find(
      (date) => date.from >= first.verb.to && date.to <= clause.verb.from && date.edtf.length >= 10 && !date.since,
    ) ?? null
  );
}
