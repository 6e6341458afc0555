import { surfaceKey } from '@diplomatic-relations/gazetteer';
import { KINDS_IN_SEVERAL_CITIES } from '@diplomatic-relations/schema';
import type { Draft, Refiner } from '../extractor.ts';
import { isDraftOf } from '../extractor.ts';

/** Drops "operating" where the document reports a change of the same post, and fills in a city that another row knows. */
export const mergeMissions: Refiner = {
  name: 'missions/merge',
  refine: (unmerged) => {
    const drafts = inTheirCities(unmerged);
    const missions = drafts.filter((draft) => isDraftOf(draft, 'missions'));
    const changed = new Set(
      missions.filter((draft) => draft.row.change === 'opened' || draft.row.change === 'reopened').flatMap(placedKeys),
    );
    const planned = new Set(missions.filter((draft) => draft.row.change === 'planned').map(postKey));
    const begun = new Map<string, Draft<'missions'>>();
    for (const draft of missions)
      if ((draft.row.change === 'opened' || draft.row.change === 'reopened') && draft.row.date !== null)
        begun.set(postKey(draft), draft);
    const placed = new Set(missions.filter((draft) => draft.row.city !== null).map(changeKey));
    const dated = new Set(missions.filter((draft) => draft.row.date !== null).map(changeKey));
    const inSeat = toldAgainInSeat(missions);
    const finer = finerRows(missions);
    return drafts
      .filter((draft) => !inSeat.has(draft))
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
            (changed.has(placedKey(draft)) || changed.has(`${postKey(draft)} ${null}`))
          ),
      );
  },
};

/** "Peruvian Embassy in Oslo reopened", "Opening of the embassy in Oslo" beside the day on which it reopened there: a post of one seat only has not done so twice. */
function toldAgainInSeat(missions: readonly Draft<'missions'>[]): ReadonlySet<Draft> {
  const seated = missions.filter((draft) => draft.row.city !== null && !isInSeveralCities(draft));
  return new Set(
    seated.filter(
      (draft) =>
        draft.row.date === null &&
        (draft.row.change === 'opened' || TOLD_AGAIN.has(draft.row.change)) &&
        seated.some(
          ({ row }) =>
            row.date !== null &&
            isSamePost(row, draft.row) &&
            (row.change === draft.row.change || (draft.row.change === 'opened' && row.change === 'reopened')),
        ),
    ),
  );
}

function isSamePost(one: Mission, other: Mission): boolean {
  return (
    one.kind === other.kind &&
    one.sender === other.sender &&
    one.host === other.host &&
    // "Asunción" and "Asuncion"
    surfaceKey(one.city ?? '') === surfaceKey(other.city ?? '')
  );
}

/** "Consulates in P and Q … The consulates issue visas": of posts that may stand in several cities, one without a city is the only one that has a city, or tells nothing more of several. */
function inTheirCities(drafts: readonly Draft[]): readonly Draft[] {
  const cities = new Map<string, Set<string>>();
  const several = drafts.filter((draft) => isDraftOf(draft, 'missions')).filter(isInSeveralCities);
  for (const { row } of several) {
    if (row.city === null) continue;
    const key = datedKey(row);
    const known = cities.get(key);
    if (known) known.add(row.city);
    else cities.set(key, new Set([row.city]));
  }
  if (cities.size === 0) return drafts;
  return drafts.flatMap((draft) => {
    if (!isDraftOf(draft, 'missions') || !isInSeveralCities(draft) || draft.row.city !== null) return draft;
    const known = cities.get(datedKey(draft.row));
    if (known === undefined) return draft;
    const [city] = known;
    return known.size > 1 || city === undefined ? [] : { ...draft, row: { ...draft.row, city } };
  });
}

function isInSeveralCities({ row }: Draft<'missions'>): boolean {
  return KINDS_IN_SEVERAL_CITIES.some((kind) => kind === row.kind);
}

function datedKey(row: Mission): string {
  return `${row.kind} ${row.sender} ${row.host} ${row.change} ${row.date}`;
}

/** A post by its city too, where a party may have several. */
function placedKey(draft: Draft<'missions'>): string {
  return isInSeveralCities(draft) && draft.row.city !== null ? `${postKey(draft)} ${draft.row.city}` : postKey(draft);
}

/** The keys by which other words may mean a post: without its city, and with it or with the lack of one. */
function placedKeys(draft: Draft<'missions'>): string[] {
  return [postKey(draft), `${postKey(draft)} ${draft.row.city}`];
}

/** What was prepared and then opened: only the opening counts. */
function isDone({ row, sentence }: Draft<'missions'>, opened: Draft<'missions'> | undefined): boolean {
  if (opened === undefined) return false;
  return row.date === null ? opened.sentence.index > sentence.index : row.date <= (opened.row.date ?? '');
}

/** Changes that a headline tells before the text dates them. */
const TOLD_AGAIN: ReadonlySet<string> = new Set(['reopened', 'closed', 'upgraded', 'planned']);

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
