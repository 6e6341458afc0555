import type { Draft, Refiner } from '../extractor.ts';
import { isDraftOf } from '../extractor.ts';

/** Drops "operating" where the document reports a change of the same post, and fills in a city that another row knows. */
export const mergeMissions: Refiner = {
  name: 'missions/merge',
  refine: (drafts) => {
    const missions = drafts.filter((draft) => isDraftOf(draft, 'missions'));
    const changed = new Set(
      missions.filter((draft) => draft.row.change === 'opened' || draft.row.change === 'reopened').map(postKey),
    );
    const planned = new Set(missions.filter((draft) => draft.row.change === 'planned').map(postKey));
    const begun = new Map<string, Draft<'missions'>>();
    for (const draft of missions)
      if ((draft.row.change === 'opened' || draft.row.change === 'reopened') && draft.row.date !== null)
        begun.set(postKey(draft), draft);
    const placed = new Set(missions.filter((draft) => draft.row.city !== null).map(changeKey));
    const dated = new Set(missions.filter((draft) => draft.row.date !== null).map(changeKey));
    const finer = finerRows(missions);
    return drafts
      .map((draft) => (isDraftOf(draft, 'missions') ? { ...draft, row: finer.get(draft.row) ?? draft.row } : draft))
      .filter(
        (draft) =>
          !(
            isDraftOf(draft, 'missions') &&
            draft.row.city === null &&
            draft.row.date === null &&
            (draft.row.change === 'opened'
              ? // "The opening of the embassy shows …" where the page tells that it is to open
                placed.has(changeKey(draft)) || dated.has(changeKey(draft)) || planned.has(postKey(draft))
              : TOLD_AGAIN.has(draft.row.change) && dated.has(changeKey(draft)))
          ) &&
          !(
            isDraftOf(draft, 'missions') &&
            draft.row.change === 'planned' &&
            isDone(draft, begun.get(postKey(draft)))
          ) &&
          !(
            isDraftOf(draft, 'missions') &&
            draft.row.change === 'operating' &&
            draft.row.role === null &&
            changed.has(postKey(draft))
          ),
      );
  },
};

/** What was prepared and then opened: only the opening counts. */
function isDone({ row, sentence }: Draft<'missions'>, opened: Draft<'missions'> | undefined): boolean {
  if (opened === undefined) return false;
  return row.date === null ? opened.sentence.index > sentence.index : row.date <= (opened.row.date ?? '');
}

/** Changes that a headline tells before the text dates them. */
const TOLD_AGAIN: ReadonlySet<string> = new Set(['reopened', 'closed', 'upgraded']);

type Mission = Draft<'missions'>['row'];

/** "closed in 1998" beside "closed in Bissau on 14 June 1998": the row that tells the same change more exactly, where there is just one. */
function finerRows(missions: readonly Draft<'missions'>[]): ReadonlyMap<Mission, Mission> {
  // What each change is told to have been within a year or month, anywhere and in each city; null where there are several.
  const exact = new Map<string, Mission | null>();
  for (const draft of missions) {
    const { row } = draft;
    if (row.date === null || row.date.includes('/')) continue;
    for (const coarse of coarserDates(row.date))
      for (const city of row.city === null ? [null] : [null, row.city]) {
        const key = `${changeKey(draft)} ${coarse} ${city}`;
        const known = exact.get(key);
        const same = known === undefined || (known?.date === row.date && known.city === row.city);
        exact.set(key, same ? (known ?? row) : null);
      }
  }
  const finer = new Map<Mission, Mission>();
  for (const draft of missions) {
    const { row } = draft;
    if (row.date === null || !COARSE.test(row.date)) continue;
    const told = exact.get(`${changeKey(draft)} ${row.date} ${row.city}`);
    // "reopened in Lagos in 2009" beside "reopened on 3 May 2009"
    const anywhere = row.city === null ? undefined : exact.get(`${changeKey(draft)} ${row.date} null`);
    if (told) finer.set(row, told);
    else if (anywhere && anywhere.city === null) {
      const whole = { ...anywhere, city: row.city };
      finer.set(row, whole).set(anywhere, whole);
    }
  }
  return finer;
}

const COARSE = /^\d{4}(?:-\d\d)?$/;

/** The year of a month, the year and the month of a day. */
function coarserDates(date: string): string[] {
  return [4, 7].filter((length) => length < date.length).map((length) => date.slice(0, length));
}

function postKey(draft: Draft<'missions'>): string {
  return `${draft.row.kind} ${draft.row.sender} ${draft.row.host}`;
}

function changeKey(draft: Draft<'missions'>): string {
  return `${postKey(draft)} ${draft.row.change}`;
}
