import { type Draft, isDraftOf, type Refiner } from '../extractor.ts';

type RelationDraft = Draft<'relations'>;

/** One row for one change: what is told without a date, or less exactly, joins the dated row; what only goes on gives way to what began. */
export const mergeRelations: Refiner = {
  name: 'relations/merge',
  refine: (drafts) => {
    const relations = drafts.filter((draft) => isDraftOf(draft, 'relations'));
    const begun = new Set(relations.filter((draft) => BEGINNINGS.has(draft.row.change)).map(statusKey));
    return drafts.flatMap((draft) => {
      if (!isDraftOf(draft, 'relations')) return [draft];
      if (draft.row.change === 'in_force' && begun.has(statusKey(draft))) return [];
      const better = relations.filter(
        (other) => changeKey(other) === changeKey(draft) && isMoreExact(other.row.date, draft.row.date),
      );
      if (better.length === 0) return [draft];
      const dates = new Set(better.map((other) => other.row.date));
      const row = (
        better.find((other) => !better.some((third) => isMoreExact(third.row.date, other.row.date))) ?? draft
      ).row;
      return dates.size === 1 ? [{ ...draft, row }] : [];
    });
  },
};

const BEGINNINGS: ReadonlySet<RelationDraft['row']['change']> = new Set(['established', 'restored', 'upgraded']);

function statusKey({ row }: RelationDraft): string {
  return `${row.kind} ${row.actor_a} ${row.actor_b}`;
}

function changeKey(draft: RelationDraft): string {
  return `${statusKey(draft)} ${draft.row.change}`;
}

/** True where the first date lies within the second, or the second is missing. */
export function isMoreExact(exact: string | null, coarse: string | null): boolean {
  if (exact === null || exact === coarse) return false;
  if (coarse === null) return true;
  if (exact.startsWith(`${coarse}-`)) return true;
  const [from, to] = coarse.split('/');
  if (to === undefined || exact.includes('/')) return false;
  return (from === '..' || exact >= (from ?? '')) && (to === '..' || exact <= to || exact.startsWith(`${to}-`));
}
