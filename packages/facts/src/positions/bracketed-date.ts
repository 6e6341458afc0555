import type { ResolvedDate, ResolvedPerson, ResolvedSentence } from '@diplomatic-relations/engine';

/** How far behind a name its brackets may open: a title may stand between. */
const REACH = 16;

/** "Prime Minister N (May 1990)", "N, Speaker of the Assembly, (in 1992)": the date in the brackets that belong to a name. */
export function bracketedDate(
  { tokens, people, clauses, resolvedDates }: ResolvedSentence,
  person: ResolvedPerson,
): ResolvedDate | null {
  if (!resolvedDates.some((date) => date.from > person.to && date.from < person.to + REACH + 4)) return null;
  const next = Math.min(
    person.to + REACH,
    ...people.filter((other) => other.from >= person.to).map((other) => other.from),
    ...clauses.filter((clause) => clause.verb.from >= person.to).map((clause) => clause.verb.from),
  );
  for (let i = person.to; i < next; i++) {
    const text = tokens[i]?.text;
    if (text === ';') return null;
    if (text !== '(') continue;
    const date = resolvedDates.find(({ from }) => from === i + 1 || from === i + 2);
    return date && !/^(?:born|b|d|died)$/.test(tokens[date.from - 1]?.norm ?? '') ? date : null;
  }
  return null;
}
