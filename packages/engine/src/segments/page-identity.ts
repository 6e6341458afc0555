import type { Span } from '../span.ts';
import type { DatelineHead } from './dateline.ts';
import type { Draft } from './draft.ts';
import type { BlockFeatures } from './features.ts';
import { type PageDate, pageDateEdtf } from './page-dates.ts';
import { isSiteName } from './title-line.ts';
import { FURNITURE_LINES, RELATED_HEADINGS } from './words.ts';

/** A date with its place on the page. */
export interface DatedSpan {
  readonly span: Span;
  readonly edtf: string;
}

/** Day and month without a year. */
export interface YearlessDate extends PageDate {
  /** ISO weekday (Monday is 1) where the page gives it, "Fri, 17 May". */
  readonly weekday: number | null;
}

/** The dates that the page gives for itself. */
export interface PageDates {
  readonly published: DatedSpan | null;
  readonly updated: DatedSpan | null;
  /** `date` and `edtf` are null where the dateline has none; `edtf` alone where it lacks the year. */
  readonly dateline: {
    readonly city: Span | null;
    readonly date: Span | null;
    readonly edtf: string | null;
    readonly agency: Span | null;
  } | null;
  /** Day and month without a year, of the dateline or of the line that dates the page. */
  readonly yearless: YearlessDate | null;
  /** Every date with day, month and year on the page, in text order. */
  readonly all: readonly DatedSpan[];
  /** The newest date of the page that is no plan or period ("by 2030", "2021–2027"), to the day where any has one. */
  readonly newest: string | null;
}

const UPDATED = /\b(?:up-?dat\w*|modif\w*|revis\w*|reviewed|edited)\b/i;
const PUBLISHED = /\b(?:publi\w*|posted|released?|issued|created|date[ds]?|uploaded|added)\b/i;

function dated(date: PageDate): DatedSpan | null {
  const edtf = pageDateEdtf(date);
  return edtf === null ? null : { span: { start: date.start, end: date.end }, edtf };
}

function first(features: BlockFeatures, accept: (date: PageDate) => boolean): PageDate | null {
  return features.dates.find(accept) ?? null;
}

/** The figures come first, so that what stands before them is only read where there are any. */
const YEAR_SAID =
  /\d{4}(?<=(?<![\p{L}])(?<!\b(?:end|half|quarter|by|until|to|horizon|vision) of )(?<!(?:\bend|\bmiddle|\bbeginning) )(?:in|since|of|during|©|copyright(?:\s\(c\)|\s©)?)\s\d{4})(?![\d–/-])(?!\s?[–-]\s?\d)/giu;

/** The later of two dates, the first of equals. */
function later(newest: string | null, date: PageDate): string | null {
  const edtf = pageDateEdtf(date);
  return edtf !== null && (newest === null || bound(edtf) > bound(newest)) ? edtf : newest;
}

/** The page's own dates (of its furniture and lists) tell its age best; then those of the text, and last the years that it names. */
function newestOf(draft: Draft, dates: readonly PageDate[]): string | null {
  let own: string | null = null;
  for (let i = 0; i < draft.features.length; i++) {
    if (draft.kinds[i] !== 'furniture' && draft.kinds[i] !== 'headline') continue;
    for (const date of (draft.features[i] as BlockFeatures).dates) if (date.day !== null) own = later(own, date);
  }
  if (own !== null) return own;
  let newest: string | null = null;
  for (const date of dates) newest = later(newest, date);
  YEAR_SAID.lastIndex = 0;
  for (let m = YEAR_SAID.exec(draft.text); m !== null; m = YEAR_SAID.exec(draft.text)) {
    const year = m[0];
    if (Number(year) < 1900 || Number(year) > 2100) continue;
    if (newest === null || year > newest.slice(0, 4)) newest = year;
  }
  return newest;
}

function bound(edtf: string): string {
  return edtf.length === 4 ? `${edtf}-12-31` : edtf.length === 7 ? `${edtf}-31` : edtf;
}

/** Reads from the settled lay-out when the page was published and updated. */
export function pageDatesOf(draft: Draft, dateline: DatelineHead | null, dates: readonly PageDate[]): PageDates {
  const { features, kinds, title, firstProse } = draft;
  const full = (date: PageDate) => date.year !== null;
  let published: PageDate | null = null;
  let updated: PageDate | null = null;
  let yearless: PageDate | null = dateline?.date != null && dateline.date.year === null ? dateline.date : null;
  const header = (i: number) => i <= Math.max(firstProse, title + 4);
  const order: number[] = [];
  for (let i = title + 1; i < features.length; i++) order.push(i);
  for (let i = title - 1; i >= 0; i--) order.push(i);
  for (const i of order) {
    const item = features[i] as BlockFeatures;
    if (item.dates.length === 0 || item.block.text.length > 200) continue;
    const text = item.block.text;
    const date = first(item, full);
    const labelled = item.words <= 20 && !item.prose;
    if (labelled && UPDATED.test(text) && kinds[i] !== 'headline' && kinds[i] !== 'timeline') {
      if (
        date !== null &&
        (item.dateLine ||
          kinds[i] === 'furniture' ||
          /^\W{0,3}(?:last|page|updated|modified)/i.test(item.block.content))
      ) {
        // "Published 5 May 2023, updated 7 May 2023"
        const later = item.dates.filter(full).at(-1) as PageDate;
        if (later !== date && (PUBLISHED.test(text) || date.start < item.block.start + text.search(UPDATED)))
          published ??= date;
        updated ??= later;
        if (kinds[i] !== 'furniture') kinds[i] = 'furniture';
      }
      continue;
    }
    if (kinds[i] !== 'furniture') continue;
    const labels = PUBLISHED.test(text) && item.dateLine;
    if (!(item.dateLine || (header(i) && item.words <= 12)) || !(header(i) || labels)) continue;
    if (isPeriod(draft.text, item.dates)) continue;
    if (date !== null) published ??= date;
    else if (header(i)) yearless ??= item.dates.find((d) => d.year === null && d.day !== null) ?? null;
  }
  if (
    dateline?.date != null &&
    dateline.date.year !== null &&
    (published === null || isDayOf(dateline.date, published))
  )
    published = dateline.date;
  const all: DatedSpan[] = [];
  for (const date of dates) {
    const item = date.day === null ? null : dated(date);
    if (item !== null) all.push(item);
  }
  return {
    published: published === null ? null : dated(published),
    updated: updated === null ? null : dated(updated),
    dateline:
      dateline === null
        ? null
        : {
            city: dateline.city,
            date: dateline.date === null ? null : { start: dateline.date.start, end: dateline.date.end },
            edtf: dateline.date === null ? null : pageDateEdtf(dateline.date),
            agency: dateline.agency,
          },
    yearless: published === null && yearless !== null ? { ...yearless, weekday: weekdayOf(draft, yearless) } : null,
    all,
    newest: newestOf(draft, dates),
  };
}

/** "Apr 1999 — Jun 2018": what a page covers, not when it was published. */
function isPeriod(text: string, [first, second]: readonly PageDate[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.year !== null &&
    second.year !== null &&
    first.year !== second.year &&
    /^\s*(?:[-–—]|to)\s*$/.test(text.slice(first.end, second.start))
  );
}

/** The day of a month that is all that the page's furniture says ("Category: May 2014"). */
function isDayOf(day: PageDate, month: PageDate): boolean {
  return day.day !== null && month.day === null && day.month === month.month && day.year === month.year;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY_BEFORE = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s*$/i;

/** The weekday that stands before this day, here or elsewhere on the page; null where none does. */
function weekdayOf({ features, text }: Draft, { month, day }: PageDate): number | null {
  for (const { dates } of features)
    for (const date of dates) {
      if (date.month !== month || date.day !== day || date.year !== null) continue;
      const name = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, date.start - 14), date.start))?.[1];
      if (name !== undefined) return WEEKDAYS.indexOf(name.toLowerCase()) + 1;
    }
  return null;
}

const HOLDER =
  /^(?:©|\(c\)|copyright)(?:\s|©|\(c\)|copyright|\d{4}|[-–,]|all rights reserved\.?|by\s)*(?:the\s(?=\p{Ll}))?(\p{Lu}[^.|©\n]{2,80})/iu;

/** Where the page names who publishes it: the agency of its dateline, the site's name above the title, the holder of its copyright. */
export function publisherSpanOf(draft: Draft, dateline: DatelineHead | null): Span | null {
  if (dateline?.agency) return dateline.agency;
  const { features, kinds, reasons, title } = draft;
  for (let i = 0; i < title; i++) {
    const item = features[i] as BlockFeatures;
    if (
      kinds[i] !== 'furniture' ||
      item.words > 24 ||
      item.dateLine ||
      RELATED_HEADINGS.has(item.key) ||
      FURNITURE_LINES.has(item.key)
    )
      continue;
    const parts = barParts(item);
    const named = parts.find((part) => isSiteName(part) && part.key.includes(' '));
    if (named !== undefined && (parts.length <= 3 || reasons[i] !== 'bar')) return named.span;
  }
  for (let i = features.length - 1; i > title; i--) {
    const item = features[i] as BlockFeatures;
    if (reasons[i] !== 'copyright') continue;
    const holder = HOLDER.exec(item.block.text);
    if (holder === null) continue;
    const name = (holder[1] as string).replace(/[,;]?\s*(?:all rights reserved|\d{4}).*$/i, '').trim();
    if (name.length < 3) continue;
    const start = item.block.start + item.block.text.indexOf(name);
    return { start, end: start + name.length };
  }
  return null;
}

function barParts(item: BlockFeatures): { readonly key: string; readonly terminal: boolean; readonly span: Span }[] {
  const parts: { key: string; terminal: boolean; span: Span }[] = [];
  const separator = /\s*[|•·]\s*|\s{3,}/g;
  const text = item.block.text;
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    if (/\p{L}/u.test(piece)) {
      const key = piece
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      parts.push({
        key,
        terminal: false,
        span: { start: item.block.start + from, end: item.block.start + to },
      });
    }
  };
  for (let m = separator.exec(text); m !== null; m = separator.exec(text)) {
    push(m.index);
    from = m.index + m[0].length;
  }
  push(text.length);
  return parts;
}
