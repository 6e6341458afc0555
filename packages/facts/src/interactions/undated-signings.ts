import { daysBetween } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { isNews } from '../shared/genres.ts';
import { inOrder } from '../shared/parties.ts';
import type { InteractionDraft } from './draft.ts';

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
  return daysBetween(end, today) <= NEAR;
}

/** "A signed pacts with B and C. The pacts were signed by the presidents of B and C": each signed with A, as was told before. */
export function withoutRetoldSignings(drafts: readonly InteractionDraft[]): readonly InteractionDraft[] {
  const signings = drafts.filter(({ row }) => row.event_type === 'AGREE' && /\bsign|\bink/.test(row.verb ?? ''));
  const partnersOf = (party: string, index: number): ReadonlySet<string> =>
    new Set(
      signings
        .filter(({ sentence, row }) => {
          const back = index - sentence.index;
          return back >= 1 && back <= 3 && (row.source === party || row.target === party);
        })
        .map(({ row }) => (row.source === party ? row.target : row.source)),
    );
  return drafts.filter((draft) => {
    if (draft.rule !== 'interactions/agree' || !/^(?:were|have been) (?:signed|inked)/.test(draft.row.verb ?? ''))
      return true;
    const others = partnersOf(draft.row.target, draft.sentence.index);
    const shared = [...partnersOf(draft.row.source, draft.sentence.index)].filter((party) => others.has(party));
    return !shared.some((party) => !draft.sentence.references.some(({ parties }) => parties.includes(party)));
  });
}
