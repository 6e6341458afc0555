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
    return drafts.filter(
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

function postKey(draft: Draft<'missions'>): string {
  return `${draft.row.kind} ${draft.row.sender} ${draft.row.host}`;
}

function changeKey(draft: Draft<'missions'>): string {
  return `${postKey(draft)} ${draft.row.change}`;
}
