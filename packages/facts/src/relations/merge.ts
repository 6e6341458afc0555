import { collect, daysBetween } from '@diplomatic-relations/engine';
import { type Draft, isDraftOf, type Refiner } from '../extractor.ts';
import { AGREED } from './words.ts';

type RelationDraft = Draft<'relations'>;

/** One row for one change: what is told without a date, or less exactly, joins the dated row; what only goes on gives way to what began. */
export const mergeRelations: Refiner = {
  name: 'relations/merge',
  refine: (drafts) => {
    const relations = drafts.filter((draft) => isDraftOf(draft, 'relations'));
    const done = new Map<string, string>();
    for (const { row, rule } of relations)
      if (rule !== AGREED_RULE && row.date !== null) done.set(changeKey({ row }), row.date);
    const byChange = datedRows(relations);
    const begun = new Set(relations.filter((draft) => BEGINNINGS.has(draft.row.change)).map(statusKey));
    return collect(drafts, (draft) => {
      if (!isDraftOf(draft, 'relations')) return [draft];
      if (draft.rule === AGREED_RULE && isSoonDone(draft.row.date, done.get(changeKey(draft)))) return [];
      if (draft.row.change === 'in_force' && begun.has(statusKey(draft))) return [];
      if (isOnlyTheNewsOf(draft, byChange.get(changeKey(draft)) ?? [])) return [];
      const better = (byChange.get(changeKey(draft)) ?? []).filter(
        (other) => isMoreExact(other.row.date, draft.row.date) && !isUndoneBetween(draft, other, relations),
      );
      if (better.length === 0) return [draft];
      const [only] = better;
      return better.length === 1 && only ? [{ ...draft, row: only.row }] : [];
    });
  },
};

/** "Relations were restored after the war, broken in 1957 and restored in 1968": without a day, the first is not the last. */
function isUndoneBetween(draft: RelationDraft, other: RelationDraft, relations: readonly RelationDraft[]): boolean {
  const undoing = UNDOING.get(draft.row.change);
  if (undoing === undefined || draft.row.date !== null) return false;
  const places = [relations.indexOf(draft), relations.indexOf(other)];
  return relations
    .slice(Math.min(...places) + 1, Math.max(...places))
    .some((between) => undoing.has(between.row.change) && statusKey(between) === statusKey(draft));
}

type Change = RelationDraft['row']['change'];

const BEGUN: ReadonlySet<Change> = new Set<Change>(['established', 'restored']);
const ENDED: ReadonlySet<Change> = new Set<Change>(['severed', 'suspended']);

/** The changes after which one has to come again. */
const UNDOING: ReadonlyMap<Change, ReadonlySet<Change>> = new Map<Change, ReadonlySet<Change>>([
  ['restored', ENDED],
  ['severed', BEGUN],
  ['suspended', BEGUN],
]);

/** Days before an item within which what it reports has happened. */
const NEWS_DAYS = 45;

/** The headline has the item's day, and the text tells the day itself. */
function isOnlyTheNewsOf({ row }: RelationDraft, others: readonly RelationDraft[]): boolean {
  if (row.date_basis !== 'document' || row.date?.length !== 10) return false;
  const told = row.date;
  return others.some(({ row: { date, date_basis: basis } }) => {
    if (basis === 'document' || basis === null || date?.length !== 10) return false;
    const apart = daysBetween(date, told);
    return apart > 0 && apart <= NEWS_DAYS;
  });
}

/** For each change the first row of each date. */
function datedRows(relations: readonly RelationDraft[]): ReadonlyMap<string, readonly RelationDraft[]> {
  const rows = new Map<string, RelationDraft[]>();
  const seen = new Set<string>();
  for (const draft of relations) {
    const key = changeKey(draft);
    const dated = `${key} ${draft.row.date}`;
    if (seen.has(dated)) continue;
    seen.add(dated);
    const known = rows.get(key);
    if (known) known.push(draft);
    else rows.set(key, [draft]);
  }
  return rows;
}

const BEGINNINGS: ReadonlySet<RelationDraft['row']['change']> = new Set(['established', 'restored', 'upgraded']);

const AGREED_RULE = `relations/${AGREED}`;

/** What was agreed on and then done, at most a year later: only the day on which it was done counts. */
function isSoonDone(agreed: string | null, done: string | undefined): boolean {
  if (done === undefined || /\//.test(done)) return false;
  if (agreed === null) return true;
  if (/\//.test(agreed) || agreed >= done) return false;
  return Number(done.slice(0, 4)) - Number(agreed.slice(0, 4)) <= 1;
}

function statusKey({ row }: Pick<RelationDraft, 'row'>): string {
  return `${row.kind} ${row.actor_a} ${row.actor_b}`;
}

function changeKey(draft: Pick<RelationDraft, 'row'>): string {
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
