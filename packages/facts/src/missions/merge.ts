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
    const placed = new Set(missions.filter((draft) => draft.row.city !== null).map(changeKey));
    const finer = finerRows(missions);
    return drafts
      .map((draft) => (isDraftOf(draft, 'missions') ? { ...draft, row: finer.get(draft.row) ?? draft.row } : draft))
      .filter(
        (draft) =>
          !(
            isDraftOf(draft, 'missions') &&
            draft.row.change === 'opened' &&
            draft.row.city === null &&
            draft.row.date === null &&
            // "The opening of the embassy shows …" where the page tells that it is to open
            (placed.has(changeKey(draft)) || planned.has(postKey(draft)))
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

type Mission = Draft<'missions'>['row'];

/** "closed in 1998" beside "closed in Bissau on 14 June 1998": the row that tells the same change more exactly, where there is just one. */
function finerRows(missions: readonly Draft<'missions'>[]): ReadonlyMap<Mission, Mission> {
  const byChange = new Map<string, Mission[]>();
  for (const draft of missions) {
    const known = byChange.get(changeKey(draft));
    if (known) known.push(draft.row);
    else byChange.set(changeKey(draft), [draft.row]);
  }
  const finer = new Map<Mission, Mission>();
  for (const rows of byChange.values()) {
    if (rows.length < 2) continue;
    for (const row of rows) {
      const exact = rows.filter((other) => isFiner(other, row));
      if (new Set(exact.map((other) => `${other.date} ${other.city}`)).size === 1) finer.set(row, exact[0] as Mission);
    }
  }
  return finer;
}

function isFiner(other: Mission, row: Mission): boolean {
  return (
    row.date !== null &&
    other.date !== null &&
    /^\d{4}(?:-\d\d)?$/.test(row.date) &&
    other.date.length > row.date.length &&
    other.date.startsWith(`${row.date}-`) &&
    !other.date.includes('/') &&
    (row.city === null || row.city === other.city)
  );
}

function postKey(draft: Draft<'missions'>): string {
  return `${draft.row.kind} ${draft.row.sender} ${draft.row.host}`;
}

function changeKey(draft: Draft<'missions'>): string {
  return `${postKey(draft)} ${draft.row.change}`;
}
