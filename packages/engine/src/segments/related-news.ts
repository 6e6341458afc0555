import type { Span } from '../span.ts';
import type { BlockFeatures } from './features.ts';
import { lineKey, someWord } from './line-key.ts';
import { findClock, type PageDate, pageDateEdtf } from './page-dates.ts';
import { NEWS_WORDS, RELATED_HEADINGS, RELATED_STARTS } from './words.ts';

/** One item of a page's list of other news; the span is the title's first occurrence. */
export interface HeadlineItem extends Span {
  readonly title: string;
  /** "YYYY-MM-DDTHH:MM:SS", midnight where the list has only a day. */
  readonly publishedAt: string | null;
}

/** True for a line that heads a list of other news. */
export function isRelatedHeading(features: BlockFeatures): boolean {
  if (features.words > 7 || features.terminal) return false;
  const key = features.key;
  // A button without its colon
  if (key === 'read more') return features.block.text.trimEnd().endsWith(':');
  return RELATED_HEADINGS.has(key) || RELATED_STARTS.some((start) => key.startsWith(start));
}

const isNewsWord = (word: string): boolean => NEWS_WORDS.has(word);

/** True for a line that could be the title of another item of news. */
export function looksLikeNews(features: BlockFeatures): boolean {
  if (!features.titleLike || features.words < 4 || features.words > 35) return false;
  return someWord(features.key, isNewsWord) || /[:“"«‘]/.test(features.block.content);
}

/** The instant that a list's date and clock stand for; null without a full day. */
export function instantOf(dates: readonly PageDate[], undated: string): string | null {
  for (const date of dates) {
    if (date.day === null) continue;
    const day = pageDateEdtf(date);
    if (day !== null) return `${day}T${findClock(undated) ?? '00:00:00'}`;
  }
  return null;
}

interface Entry {
  readonly kind: 'title' | 'date';
  readonly index: number;
  readonly span: Span;
  readonly title: string;
  readonly instant: string | null;
  readonly blanksBefore: number;
}

const EDGE_DATE = /^[\s\-–—|:.,•[\]()]*$/;

/** "14:10 Title", "[09:05] Title": the hour of a list of today's news. */
const LEADING_CLOCK = /^\[?(?:[01]?\d|2[0-3]):[0-5]\d\]?[\s\-–—|:.,]+(?=\p{L}|["“«‘])/u;

/** The part of a line that is the title, without a date at its start or end. */
function titleSpan(features: BlockFeatures, text: string, closing: boolean): { span: Span; instant: string | null } {
  const { block, dates } = features;
  const whole = { start: block.contentStart, end: block.end };
  const full = dates.filter((date) => date.day !== null && date.year !== null);
  const lead = full[0];
  if (
    lead !== undefined &&
    EDGE_DATE.test(text.slice(whole.start, lead.start).replace(/\d{1,2}:\d{2}(?::\d{2})?/, ''))
  ) {
    const tail =
      /^[\s\-–—|:.,\][]*(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[\s\-–—|:.,]*)?/.exec(
        text.slice(lead.end, lead.end + 40),
      )?.[0] ?? '';
    const start = lead.end + tail.length;
    if (start < whole.end)
      return {
        span: { start, end: whole.end },
        instant: instantOf([lead], text.slice(whole.start, lead.start) + tail),
      };
  }
  const clock = LEADING_CLOCK.exec(text.slice(whole.start, whole.end))?.[0];
  if (lead === undefined && clock !== undefined)
    return { span: { start: whole.start + clock.length, end: whole.end }, instant: null };
  const last = full.at(-1);
  if (last !== undefined && EDGE_DATE.test(text.slice(last.end, whole.end).replace(/\d{1,2}:\d{2}(?::\d{2})?/, ''))) {
    const before = text.slice(whole.start, last.start);
    const gap = /[\s\-–—|:.,([]+(?:\d{1,2}:\d{2}(?::\d{2})?[\s\-–—|:.,([]*)?$/.exec(before.slice(-40))?.[0] ?? '';
    // "… held in Baku on 5 May 2023" is part of a title, a date behind two spaces or a bar is the list's.
    if (closing || /\s{2,}|[|–—([]|\s-\s|\t/.test(gap)) {
      const end = last.start - gap.length;
      if (end > whole.start)
        return { span: { start: whole.start, end }, instant: instantOf([last], gap + text.slice(last.end, whole.end)) };
    }
  }
  return { span: whole, instant: null };
}

/** The day of a line that stands apart at its start or end, "Title — 5 May 2023"; null where none does. */
export function dayApart(features: BlockFeatures, text: string): string | null {
  return titleSpan(features, text, false).instant?.slice(0, 10) ?? null;
}

/** A full day behind a word that does not lead to it: "… law passed May 5, 2023", and not "… held on May 5, 2023". */
const BEHIND_WORD = /(?<!\b(?:on|of|in|at|since|from|to|until|till|by|before|after|and|for|dated|the))(?<![,–-])\s$/i;

/** True for a list whose titles nearly all close with a day: it is the list's. */
function closesWithDays(text: string, list: readonly BlockFeatures[]): boolean {
  const titles = list.filter((features) => !features.dateLine);
  if (titles.length < 3) return false;
  const closing = titles.filter(({ block, dates }) => {
    const last = dates.at(-1);
    return (
      last !== undefined &&
      last.day !== null &&
      last.year !== null &&
      last.end >= block.end - 1 &&
      BEHIND_WORD.test(text.slice(Math.max(block.contentStart, last.start - 12), last.start))
    );
  }).length;
  return closing >= 3 && closing * 4 >= titles.length * 3;
}

function entriesOf(text: string, list: readonly BlockFeatures[]): Entry[] {
  const closing = closesWithDays(text, list);
  return list.map((features, index) => {
    const blanksBefore = features.block.blanksBefore;
    if (features.dateLine) {
      return {
        kind: 'date',
        index,
        span: features.block,
        title: '',
        instant: instantOf(features.dates, features.undated),
        blanksBefore,
      };
    }
    const { span, instant } = titleSpan(features, text, closing);
    return { kind: 'title', index, span, title: text.slice(span.start, span.end).trim(), instant, blanksBefore };
  });
}

/** Runs in which titles and dates alternate: cut where two titles or two dates meet. */
function chainsOf(entries: readonly Entry[]): Entry[][] {
  const chains: Entry[][] = [];
  for (const entry of entries) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (
      chain === undefined ||
      last === undefined ||
      last.kind === entry.kind ||
      (entry.kind === 'title' && entry.instant !== null) ||
      (last.instant !== null && last.kind === 'title')
    )
      chains.push([entry]);
    else chain.push(entry);
  }
  return chains;
}

/** Whether the chain's dates stand before their titles: by blank lines, then by its ends, then as in the chain before. */
function datesLead(chain: readonly Entry[], before: boolean | null): boolean {
  let toDate = 0;
  let toTitle = 0;
  let dates = 0;
  let titles = 0;
  for (const entry of chain.slice(1)) {
    if (entry.kind === 'date') {
      toDate += entry.blanksBefore;
      dates++;
    } else {
      toTitle += entry.blanksBefore;
      titles++;
    }
  }
  if (dates > 0 && titles > 0 && (toDate === 0) !== (toTitle === 0)) return toTitle === 0;
  const first = chain[0]?.kind;
  const last = chain.at(-1)?.kind;
  if (first !== last) return first === 'date';
  return before ?? first === 'date';
}

/** The items of one list of other news, each with the date that belongs to it. */
export function readHeadlines(text: string, list: readonly BlockFeatures[]): HeadlineItem[] {
  const items: HeadlineItem[] = [];
  let before: boolean | null = null;
  for (const chain of chainsOf(entriesOf(text, list))) {
    const lead = datesLead(chain, before);
    if (chain.length > 1) before = lead;
    for (let i = 0; i < chain.length; i++) {
      const entry = chain[i] as Entry;
      if (entry.kind !== 'title') continue;
      const neighbour = chain[lead ? i - 1 : i + 1];
      const { start, end } = entry.span;
      items.push({ start, end, title: entry.title, publishedAt: entry.instant ?? neighbour?.instant ?? null });
    }
  }
  return items;
}

/** The same title listed twice is one item, with the first instant that either has. */
export function uniqueHeadlines(items: readonly HeadlineItem[]): HeadlineItem[] {
  const byKey = new Map<string, HeadlineItem>();
  for (const item of items) {
    const key = lineKey(item.title);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, item);
    else if (known.publishedAt === null && item.publishedAt !== null)
      byKey.set(key, { ...known, publishedAt: item.publishedAt });
  }
  return [...byKey.values()];
}
