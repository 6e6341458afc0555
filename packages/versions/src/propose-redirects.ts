import type { Redirect } from './redirects.ts';
import type { AnyRow, ReleaseContent, TableContent } from './release-content.ts';

interface Span {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** The reasons that proposed redirects carry. */
export interface ProposedReasons {
  readonly moved: string;
  readonly withdrawn: string;
}

const tableOf = ({ tables }: ReleaseContent, name: string): TableContent | undefined =>
  tables.find((each) => each.name === name);

/** The places that support each fact, by its id. */
const spansOf = (release: ReleaseContent): Map<string, Span[]> => {
  const spans = new Map<string, Span[]>();
  for (const row of tableOf(release, 'evidence')?.rows ?? []) {
    const span = { document: String(row['doc_id']), start: Number(row['start']), end: Number(row['end']) };
    const id = String(row['fact_id']);
    spans.set(id, [...(spans.get(id) ?? []), span]);
  }
  return spans;
};

const overlap = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.some((a) => other.some((b) => a.document === b.document && a.start < b.end && b.start < a.end));

const agreement = (one: AnyRow, other: AnyRow, columns: readonly string[]): number =>
  columns.filter((column) => JSON.stringify(one[column]) === JSON.stringify(other[column])).length / columns.length;

const HALF = 0.5;

/**
 * Redirects for the ids that a release would lose: to the new row of the same table that the same words support and
 * that agrees in half of the identity or more, else to none; for people to look over.
 */
export const proposeRedirects = (
  before: ReleaseContent,
  after: ReleaseContent,
  reasons: ProposedReasons,
): Redirect[] => {
  const [spansBefore, spansAfter] = [spansOf(before), spansOf(after)];
  return before.tables.flatMap((table): Redirect[] => {
    const [id] = table.key;
    if (table.key.length !== 1 || id === undefined) return [];
    const identity = (after.schemas[table.name]?.['x-identity'] ?? []) as readonly string[];
    const former = new Set(table.rows.map((row) => row[id]));
    const now = tableOf(after, table.name)?.rows ?? [];
    const kept = new Set(now.map((row) => row[id]));
    const fresh = now.filter((row) => !former.has(row[id]));
    return table.rows
      .filter((row) => !kept.has(row[id]))
      .map((row): Redirect => {
        const spans = spansBefore.get(String(row[id])) ?? [];
        const [best] = fresh
          .filter((candidate) => overlap(spans, spansAfter.get(String(candidate[id])) ?? []))
          .map((candidate) => ({ id: String(candidate[id]), score: agreement(row, candidate, identity) }))
          .filter(({ score }) => score >= HALF)
          .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
        return {
          old_id: String(row[id]),
          new_id: best?.id ?? null,
          reason: best === undefined ? reasons.withdrawn : reasons.moved,
        };
      });
  });
};
