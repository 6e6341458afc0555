import type { Clause, ResolvedDate, ResolvedSentence, Token } from '@diplomatic-relations/engine';

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
  const resumed = isAtThat(tokens, first, clause);
  if (!DEEDS.has(first.lemma) && !resumed) return null;
  const from = clause.subject && clause.subject.from >= first.verb.to ? clause.subject.from : clause.verb.from;
  const joined = tokens.slice(Math.max(first.verb.to, from - 2), from).some(({ norm }) => norm === 'and');
  if ((!joined && !resumed) || resolvedDates.some((date) => date.from > clause.verb.from)) return null;
  return (
    usable.find(
      (date) =>
        date.from >= first.verb.to && date.to <= clause.verb.from && (date.edtf.length >= 10 || resumed) && !date.since,
    ) ?? null
  );
}

/** "hosted the Donors' Conference in April 2009 and pledged help at the Conference": what the first verb is said of is named once more. */
function isAtThat(tokens: readonly Token[], { object }: Clause, { phrases }: Clause): boolean {
  if (object === null) return false;
  const words = new Set(tokens.slice(object.from, object.to).map(({ norm }) => norm));
  return phrases.some(
    ({ preposition, from, head }) =>
      preposition === 'at' &&
      /^(?:the|that|this)$/.test(tokens[from]?.norm ?? '') &&
      head === from + 1 &&
      GATHERINGS.test(tokens[head]?.norm ?? '') &&
      words.has(tokens[head]?.norm ?? ''),
  );
}

const GATHERINGS = /^(?:conference|summit|forum|meeting|assembly|congress|event|ceremony|session)$/;
