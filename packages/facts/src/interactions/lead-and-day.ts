import { collect } from '@diplomatic-relations/engine';
import type { InteractionDraft } from './draft.ts';

/** Deeds, of which news tells first that they were done and later when. */
const DEEDS: ReadonlySet<string> = new Set(['SANCTION', 'ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE', 'CONCEDE']);

/** "Peru has expelled the envoy. … The envoy was expelled on Sunday": what has no day of its own is the deed whose day stands elsewhere. */
export function withoutLead(
  drafts: readonly InteractionDraft[],
  told: readonly InteractionDraft[],
): readonly InteractionDraft[] {
  const undated = new Set(
    told
      .filter(({ row }) => row.date_basis === 'document')
      .map(({ sentence, range }) => `${sentence.index} ${range.from}`),
  );
  const isUndated = ({ sentence, range }: InteractionDraft): boolean => undated.has(`${sentence.index} ${range.from}`);
  const days = new Set(
    collect(drafts, (draft) =>
      DEEDS.has(draft.row.event_type) &&
      !isUndated(draft) &&
      /^(?:relative|completed)$/.test(draft.row.date_basis ?? '')
        ? [`${draft.row.source} ${draft.row.target} ${draft.row.event_type}`]
        : [],
    ),
  );
  return drafts.filter(
    (draft) => !isUndated(draft) || !days.has(`${draft.row.source} ${draft.row.target} ${draft.row.event_type}`),
  );
}
