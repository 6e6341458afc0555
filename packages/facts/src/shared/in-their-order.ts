import type { ResolvedDate, ResolvedSentence } from '@diplomatic-relations/engine';
import type { FactTable } from '../claim.ts';
import type { Draft } from '../extractor.ts';
import { factDate } from './dates.ts';
import { respectiveDates } from './respective-dates.ts';

const OTHER = 'other';

/** The columns by which several rows of a table may differ that are told together, and each with a date of its own; of a pair, the one who is not in all. */
const VARYING: Partial<Readonly<Record<FactTable, readonly string[]>>> = {
  relations: [OTHER],
  missions: ['city', 'host', 'sender'],
  memberships: ['member', 'organization'],
  agreements: ['title'],
};

/** "A and B joined in 1990 and 1992, respectively": of rows of one table and frame each takes the date of its place in the order; where the dates do not go with them, all stay as they are. */
export function inTheirOrder(sentence: ResolvedSentence, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2 || sentence.resolvedDates.length < 2) return drafts;
  const at = sentence.tokens.findIndex(({ norm }) => norm === 'respectively');
  if (at < 0) return drafts;
  // "…, respectively, and in 1944 B joined too": what is told behind it has a date of its own.
  const ordered = drafts.filter(({ range }) => range.from < at);
  const rules = [...new Set(ordered.map(({ rule }) => rule))];
  const settled = rules.flatMap((rule) =>
    ofOneRule(
      sentence,
      ordered.filter((draft) => draft.rule === rule),
    ),
  );
  return [...settled, ...drafts.filter((draft) => !ordered.includes(draft))];
}

function ofOneRule(sentence: ResolvedSentence, drafts: readonly Draft[]): readonly Draft[] {
  const [first] = drafts;
  for (const column of (first && VARYING[first.table]) ?? []) {
    const valueIn = column === OTHER ? otherThan(commonActor(drafts)) : (draft: Draft) => cell(draft, column);
    const values = inText(sentence, [...new Set(drafts.map(valueIn))]);
    const dates = values.includes(null) ? [] : respectiveDates(sentence, values.length);
    if (dates.length === 0 || !drafts.every((draft) => isOneOf(dates, cell(draft, 'date')))) continue;
    return values.map((value, i) => {
      const draft = drafts.find((other) => valueIn(other) === value) as Draft;
      return { ...draft, row: { ...draft.row, ...factDate(dates[i] as ResolvedDate) } } as Draft;
    });
  }
  return drafts;
}

/** The one who takes part in all of them; null where none does. */
function commonActor(drafts: readonly Draft[]): string | null {
  const [first, ...others] = drafts.map((draft) => [cell(draft, 'actor_a'), cell(draft, 'actor_b')]);
  return first?.find((actor) => actor !== null && others.every((pair) => pair.includes(actor))) ?? null;
}

function otherThan(common: string | null): (draft: Draft) => string | null {
  return (draft) => cell(draft, cell(draft, 'actor_a') === common ? 'actor_b' : 'actor_a');
}

function cell({ row }: Draft, column: string): string | null {
  return ((row as Readonly<Record<string, unknown>>)[column] as string | null | undefined) ?? null;
}

function isOneOf(dates: readonly ResolvedDate[], date: string | null): boolean {
  return date === null || dates.some(({ edtf }) => edtf === date);
}

/** Parties and cities in the order in which the sentence first names them; anything else as it came. */
function inText(
  { references, places }: ResolvedSentence,
  values: readonly (string | null)[],
): readonly (string | null)[] {
  const place = (value: string | null): number =>
    references.find(({ parties }) => value !== null && parties.includes(value))?.from ??
    places.find(({ city }) => city === value)?.from ??
    -1;
  return values.every((value) => place(value) >= 0) ? [...values].sort((a, b) => place(a) - place(b)) : values;
}
