import { collect, daysBetween, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';

/** A wire item whose first paragraphs tell what happened on two other days has its meeting by the way. */
export function isToldAfterOtherDays(
  sentence: ResolvedSentence,
  date: string | null,
  { document, row }: ExtractContext,
): boolean {
  if (row.genre !== 'news_wire' && row.genre !== 'other') return false;
  const days = collect(document.sentences.slice(0, sentence.index), ({ segment, resolvedDates }) =>
    segment.kind === 'body'
      ? resolvedDates
          .filter(({ basis, cited, edtf }) => basis === 'relative' && !cited && edtf.length === 10)
          .map(({ edtf }) => edtf)
      : [],
  );
  return new Set(days.filter((day) => day !== date && isRecent(day, document.date))).size > 1;
}

/** Within three weeks before the document. */
export function isRecent(date: string, documentDate: string | null): boolean {
  if (documentDate === null) return true;
  const start = date.split('/')[0] ?? '';
  // "earlier this year": not when the news of a day took place
  if (start.length === 4 && documentDate.length === 10) return false;
  // "in September" is no news of December.
  if (start.length === 7 && documentDate.length === 10)
    return start <= documentDate.slice(0, 7) && daysBetween(`${start}-28`, documentDate) <= 21;
  if (start.length < 10 || documentDate.length < 10) return start.slice(0, 4) === documentDate.slice(0, 4);
  const days = daysBetween(start, documentDate);
  return days >= 0 && days <= 21;
}
