import { daysBetween } from '@diplomatic-relations/engine';
import { sharesName } from './shares-name.ts';
import type { EventDraftRow, Story } from './story.ts';

/** Body sentences that still tell of the item's own event. */
const LEAD = 3;

/** Days after which what is told further down happened another time. */
const RECENT_DAYS = 60;

/** What the item reports as news is not the event of years ago that it recalls further down. */
export function isOldHistory(a: Story, b: Story): boolean {
  const [news, told] = a.row.date === null ? [a, b] : [b, a];
  const date = told.row.date;
  if (date === null || !news.reported || told.published === null) return false;
  if ((told.drafts[0]?.sentence.index ?? 0) <= LEAD || sharesName(news.row, told.row)) return false;
  const end = (date.split('/').at(-1) ?? '').slice(0, 10);
  if (end.length < 4) return false;
  // "N met M earlier this year": the news of a day is not what a whole year is named for.
  if (date.length === 4) return true;
  const filled = `${end}-12-31`.slice(0, end.length === 4 ? 10 : end.length) + (end.length === 7 ? '-28' : '');
  return daysBetween(filled, told.published) > RECENT_DAYS;
}

/** "following the first round of talks, which was held in May": what the item's own event came after. */
export function isFollowed({ drafts }: Story): boolean {
  return drafts.some(({ sentence: { tokens }, range }) => {
    const at = tokens[range.from - 1]?.norm === 'the' ? range.from - 2 : range.from - 1;
    const here = tokens[range.from]?.norm === 'the' ? range.from - 1 : at;
    return tokens[here]?.norm === 'following' && tokens[here - 1]?.norm === ',';
  });
}

/** "the previous consultations": not those of the item. */
export function tellsOfEarlier(row: EventDraftRow): boolean {
  return row.name !== null && /^(?:previous|last|prior|preceding|earlier)\b/i.test(row.name);
}

/** "earlier this year": before what the item tells. */
export function isToldEarlier({ drafts, row }: Story): boolean {
  return drafts.some(({ sentence: { tokens, resolvedDates } }) =>
    resolvedDates.some(
      ({ edtf, from }) =>
        edtf === row.date && (tokens[from]?.norm === 'earlier' || tokens[from - 1]?.norm === 'earlier'),
    ),
  );
}
