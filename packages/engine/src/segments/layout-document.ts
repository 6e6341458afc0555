import type { Span } from '../span.ts';
import type { Segment, SegmentKind } from '../types.ts';
import { readBarDateline } from './bar-dateline.ts';
import { joinLines } from './blocks.ts';
import { isCaption, looksLikeCaption } from './captions.ts';
import { isCityName } from './city-name.ts';
import { contentsList } from './contents-list.ts';
import { type DatelineHead, readDateline } from './dateline.ts';
import { type Draft, putAside } from './draft.ts';
import { type BlockFeatures, featuresOf } from './features.ts';
import { furnitureReason } from './furniture.ts';
import { headingsOf, takeBody } from './headings.ts';
import { isInChronology } from './in-chronology.ts';
import { lineKey } from './line-key.ts';
import { splitLines } from './lines.ts';
import { putLinksAside, takeHeadedNews, takeLeadingNews, takeTail } from './news-sections.ts';
import { findPageDates, type PageDate } from './page-dates.ts';
import { type PageDates, pageDatesOf, publisherSpanOf } from './page-identity.ts';
import { type HeadlineItem, uniqueHeadlines } from './related-news.ts';
import { takeTableRows } from './table-rows.ts';
import { isOnlyValue, putDateLinesAside, takeTimelines } from './timelines.ts';
import { chooseTitle, findKnownTitle, wordOverlap } from './title-line.ts';

/** What is known of a document before its text is read. */
export interface LayoutHints {
  /** The title from metadata. */
  readonly title: string | null;
  /** EDTF, from metadata. */
  readonly published?: string | null;
  /** Whether a name is that of a city, where the gazetteer's cities are not to decide. */
  readonly isPlace?: (name: string) => boolean;
}

/** A page taken apart: its segments, its lists of other news and what it says about itself. */
export interface DocumentLayout {
  readonly title: Span | null;
  /** In text order; together they cover all text that is not blank. */
  readonly segments: readonly Segment[];
  readonly headlines: readonly HeadlineItem[];
  readonly dates: PageDates;
  readonly publisherSpan: Span | null;
}

const TITLE_DEPTH = 120;
const DATELINE_DEPTH = 3;
const LEAST_SHARED = 0.3;

function readFeatures(text: string, dates: readonly PageDate[]): BlockFeatures[] {
  let next = 0;
  return joinLines(text, splitLines(text)).map((block) => {
    const from = next;
    while (next < dates.length && (dates[next] as PageDate).start < block.end) next++;
    return featuresOf(block, dates.slice(from, next));
  });
}

function startDraft(
  text: string,
  dates: readonly PageDate[],
  hints: LayoutHints,
  isPlace: (name: string) => boolean,
): Draft {
  const features = readFeatures(text, dates);
  const inContents = contentsList(features);
  const reasons = features.map((item, i) =>
    item.block.row !== null ? null : inContents.has(i) ? 'bar' : furnitureReason(item),
  );
  const prose = features.findIndex(
    (item, i) => item.prose && item.words >= 8 && reasons[i] === null && !isCaption(item),
  );
  const firstProse = prose < 0 ? features.length : prose;
  const limit = Math.min(firstProse, TITLE_DEPTH);
  for (let i = 0; i < limit; i++) {
    const item = features[i] as BlockFeatures;
    if (reasons[i] !== null) continue;
    if (item.dateLine && !isOnlyValue(features, i)) reasons[i] = 'date';
    else if (
      i > 0 &&
      (readDateline(text, item.block.start, item.block.end, dates.length > 0 ? item.dates : [], isPlace)?.end ?? -1) >=
        item.block.end
    )
      reasons[i] = 'date';
  }
  const known =
    hints.title === null ? -1 : findKnownTitle(features, hints.title, Math.min(features.length, TITLE_DEPTH));
  const title = known >= 0 ? known : keepRelated(features, chooseTitle(features, reasons, limit), hints.title);
  const proseBelow =
    prose > title ? prose : features.findIndex((item, i) => i > title && item.prose && reasons[i] === null);
  return {
    text,
    features,
    reasons,
    kinds: features.map(() => null),
    dates: features.map(() => null),
    contentStarts: features.map((item) => item.block.contentStart),
    dateHeads: new Set(),
    title,
    firstProse: proseBelow < 0 ? features.length : proseBelow,
  };
}

/** A line is only taken for a title other than the known one where the two share words. */
function keepRelated(features: readonly BlockFeatures[], chosen: number, known: string | null): number {
  if (known === null || chosen < 0) return chosen;
  return wordOverlap(lineKey(known).split(' '), features[chosen]?.key.split(' ') ?? []) >= LEAST_SHARED ? chosen : -1;
}

function settleHeader(draft: Draft): void {
  const { features, kinds, reasons, title, firstProse } = draft;
  const key = features[title]?.key;
  for (let i = 0; i < features.length; i++) {
    if (i === title) kinds[i] = 'title';
    else if (i < title) kinds[i] = 'furniture';
    else if (reasons[i] !== null) kinds[i] = 'furniture';
    else if (i < firstProse && title >= 0 && features[i]?.key === key) putAside(draft, i, 'words');
    else if (i < firstProse && features[i]?.dateLine && !isOnlyValue(features, i)) putAside(draft, i, 'date');
  }
}

function settleDateline(draft: Draft, isPlace: (name: string) => boolean): DatelineHead | null {
  const { features, kinds } = draft;
  let tried = 0;
  for (let i = Math.max(0, draft.title + 1); i < features.length && tried < DATELINE_DEPTH; i++) {
    const item = features[i] as BlockFeatures;
    const bar = kinds[i] === 'timeline' ? null : readBarDateline(draft.text, item.block.start, item.block.end, isPlace);
    if (bar !== null) {
      putAside(draft, i, 'date');
      return bar;
    }
    const own = kinds[i] === 'furniture' && draft.reasons[i] === 'date';
    if ((kinds[i] !== null && !own) || isOnlyValue(features, i)) continue;
    if (isInChronology(features, i)) return null;
    const head = readDateline(draft.text, item.block.start, item.block.end, item.dates, isPlace);
    if (head !== null && !(own && head.city === null)) {
      if (head.end >= item.block.end) putAside(draft, i, 'date');
      else draft.contentStarts[i] = head.end;
      return head;
    }
    const place = item.block.text;
    if (
      head === null &&
      kinds[i] === null &&
      item.capitals &&
      item.words <= 3 &&
      features[i + 1]?.prose &&
      isPlace(place)
    ) {
      putAside(draft, i, 'date');
      return { city: { start: item.block.start, end: item.block.end }, date: null, agency: null, end: item.block.end };
    }
    // A credit or a bar of sizes between title and text is no paragraph.
    if (!own && item.words > 4) tried++;
  }
  return null;
}

function settleCaptions(draft: Draft, lastProse: number): void {
  const { features, kinds, title } = draft;
  for (let i = title + 1; i < features.length; i++) {
    const item = features[i] as BlockFeatures;
    const caption = isCaption(item);
    if (
      caption &&
      (kinds[i] === null || (kinds[i] === 'furniture' && (item.words >= 8 || draft.reasons[i] === 'date')))
    )
      kinds[i] = 'caption';
    else if (
      kinds[i] === null &&
      i > title + 1 &&
      i <= lastProse + 1 &&
      (i < lastProse || draft.reasons[i + 1] != null || i + 1 === features.length) &&
      item.block.bullet === '' &&
      looksLikeCaption(item) &&
      (features[i + 1]?.prose || kinds[i - 1] === 'caption' || i > lastProse)
    )
      kinds[i] = 'caption';
  }
}

function lastIndex(draft: Draft, accept: (item: BlockFeatures, kind: SegmentKind | null) => boolean): number {
  for (let i = draft.features.length - 1; i >= 0; i--)
    if (accept(draft.features[i] as BlockFeatures, draft.kinds[i] ?? null)) return i;
  return -1;
}

function segmentsOf(draft: Draft): Segment[] {
  const headings = headingsOf(draft);
  return draft.features.map(({ block }, i) => {
    const kind = draft.kinds[i] ?? 'body';
    const date = draft.dates[i];
    const { start, end } = block;
    const under = headings[i] ?? [];
    const contentStart = Math.min(draft.contentStarts[i] ?? start, end);
    const { cells = [], heads = [], labelled = false } = block.row ?? {};
    const row = block.row === null ? {} : { row: { cells, heads, labelled } };
    return { kind, start, end, headings: under, contentStart, ...row, ...(date == null ? {} : { date }) };
  });
}

/** Takes a page apart: title, headings, paragraphs, captions, chronologies, lists, other news and furniture. */
export function layoutDocument(text: string, hints: LayoutHints): DocumentLayout {
  const dates = findPageDates(text);
  const isPlace = hints.isPlace ?? isCityName;
  const draft = startDraft(text, dates, hints, isPlace);
  settleHeader(draft);
  takeTableRows(draft);
  const dateline = settleDateline(draft, isPlace);
  const leading = takeLeadingNews(draft);
  const headed = takeHeadedNews(draft);
  const lastProse = () => lastIndex(draft, (item, kind) => item.prose && (kind === null || kind === 'timeline'));
  settleCaptions(draft, lastProse());
  takeTimelines(draft, hints.published ?? null);
  putLinksAside(draft, lastProse());
  const lastContent = lastIndex(
    draft,
    (item, kind) => (item.prose && kind === null) || kind === 'timeline' || item.block.row !== null,
  );
  const tail = takeTail(draft, lastContent);
  putDateLinesAside(draft);
  takeBody(draft);
  const pageDates = pageDatesOf(draft, dateline, dates);
  const title = draft.features[draft.title]?.block;
  return {
    title: title === undefined ? null : { start: title.contentStart, end: title.end },
    segments: segmentsOf(draft),
    headlines: uniqueHeadlines([...leading, ...headed, ...tail].sort((a, b) => a.start - b.start)),
    dates: pageDates,
    publisherSpan: publisherSpanOf(draft, dateline),
  };
}
