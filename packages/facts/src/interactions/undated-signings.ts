import type { Draft, ExtractContext } from '../extractor.ts';
import { inOrder } from '../shared/parties.ts';
import { isNews } from './date.ts';

type InteractionDraft = Draft<'interactions'>;

/** How long before the news that tells of it a signing may lie, in days. */
const NEAR = 21;

/** In news, a signing without a date beside a dated one of the same two is that one, told again. */
export function withoutUndatedSignings(
  drafts: readonly InteractionDraft[],
  context: ExtractContext,
): readonly InteractionDraft[] {
  const today = context.document.date;
  if (!isNews(context) || today?.length !== 10) return drafts;
  const told = new Set(
    drafts
      .filter((draft) => draft.row.event_type === 'AGREE' && isNear(draft.row.date, today))
      .map(({ row }) => inOrder(row.source, row.target).join(' ')),
  );
  return drafts.filter(
    ({ rule, row }) =>
      rule !== 'interactions/agree-from-agreements' ||
      row.date !== null ||
      !told.has(inOrder(row.source, row.target).join(' ')),
  );
}

function isNear(date: string | null, today: string): boolean {
  const [start, end = start] = date?.split('/') ?? [];
  if (end?.length !== 10 || end > today) return false;
  return Date.parse(`${today}T00:00:00Z`) - Date.parse(`${end}T00:00:00Z`) <= NEAR * 86_400_000;
}
