import type { ResolvedSentence } from '@diplomatic-relations/engine';
import { type FactDate, factDate } from '../shared/dates.ts';
import type { AgreementAction } from './words.ts';

/** What the head of a column says was done on the dates in it. */
const ACTIONS: readonly (readonly [head: RegExp, action: AgreementAction | null])[] = [
  [/\b(?:expir\w+|terminat\w+|valid\w*|status|until)\b/i, null],
  [/\b(?:force|effective|effect)\b/i, 'entered_into_force'],
  [/\bratif\w+\b/i, 'ratified'],
  [/\baccession\b/i, 'acceded'],
  [/\b(?:sign\w*|conclu\w+|dates?|year)\b/i, 'signed'],
];

/** What was done with the document of a table's row, and when, by the heads of the columns that hold the dates; empty where the table has no heads. */
export function datedColumns(
  { segment, tokens, resolvedDates }: ResolvedSentence,
  text: string,
): readonly { readonly action: AgreementAction; readonly date: FactDate }[] {
  const { row, date: first } = segment;
  if (row === undefined || row.heads.length === 0) return [];
  const found: { readonly action: AgreementAction; readonly date: FactDate }[] = [];
  for (const [column, { start, end }] of row.cells.entries()) {
    const head = row.heads[column];
    const action = head ? ACTIONS.find(([words]) => words.test(text.slice(head.start, head.end)))?.[1] : null;
    if (!action || start === end) continue;
    const own = resolvedDates.find(({ from }) => {
      const at = tokens[from]?.start ?? -1;
      return at >= start && at < end;
    });
    if (own) found.push({ action, date: factDate(own) });
    else if (first !== undefined && end <= segment.contentStart)
      found.push({ action, date: { date: first, date_basis: 'stated' } });
  }
  return found;
}
