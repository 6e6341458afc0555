import { type Draft, putAside } from './draft.ts';
import type { BlockFeatures } from './features.ts';
import { namesParties } from './names-parties.ts';
import { dayApart, type HeadlineItem, isRelatedHeading, looksLikeNews, readHeadlines } from './related-news.ts';
import { CONTENT_HEADING_WORDS, LINK_HEADINGS } from './words.ts';

/** Headings that also stand in menus: only a real list of titles below makes them one. */
const WEAK_HEADING =
  /^(?:news|latest|recent|top|popular|headlines|related|others|see more|see also|media|events|all news|previous news|next news)$/;
/** The heading of a form for readers: no list of news goes on below it. */
const COMMENT_FORM =
  /^(?:leave|post|add|write|submit) (?:a |your |an )?(?:comment|reply)s?$|^comments? (?:policy|form|section)$|^disclaimer$/;
const NEWS_SHARE = 0.6;

/** "Chairperson : Mr N", "City Press Pvt. Ltd. / Regd. No: 12": whose the paper is. */
const MASTHEAD =
  /^(?:chair(?:person|man|woman)|publisher|(?:managing |executive )?director|(?:managing )?editor|founder|advis[eo]r|proprietor|printer|reporter|correspondent)s?\s*:|\bpvt\.? ltd\b|\bregd?\.? no\b/i;

function isItem(features: BlockFeatures, neighbourIsDate: boolean): boolean {
  if (features.dateLine || features.block.text.length > 260 || MASTHEAD.test(features.block.text)) return false;
  if (features.prose && features.words > 25) return false;
  return features.words >= 4 || (features.words >= 2 && (neighbourIsDate || features.dates.length > 0));
}

function isDate(features: BlockFeatures | undefined): boolean {
  return features?.dateLine ?? false;
}

const CUT_SHORT = /(?:…|\.\.\.)\]?\s*$/;

/** "The ministers met on Monday to discuss …" below the title of an item: how its text begins, cut short. */
function isTeaser({ block, words }: BlockFeatures, before: BlockFeatures | undefined): boolean {
  return (
    before !== undefined &&
    !before.dateLine &&
    words > 8 &&
    CUT_SHORT.test(block.text) &&
    !CUT_SHORT.test(before.block.text)
  );
}

/** Ends a list of other news: the article goes on, another list starts, or the page's foot is reached. */
function endsSection(draft: Draft, i: number): boolean {
  const features = draft.features[i] as BlockFeatures;
  if (i === draft.title || isRelatedHeading(features)) return true;
  if (draft.reasons[i] === 'copyright' || LINK_HEADINGS.has(features.key) || COMMENT_FORM.test(features.key))
    return true;
  return features.prose && features.words > 25;
}

function takeItems(draft: Draft, indexes: readonly number[]): HeadlineItem[] {
  const list = indexes.map((i) => draft.features[i] as BlockFeatures);
  for (const i of indexes) draft.kinds[i] = isDate(draft.features[i]) ? 'furniture' : 'headline';
  const items = readHeadlines(draft.text, list);
  let at = 0;
  for (const i of indexes) {
    if (draft.kinds[i] !== 'headline') continue;
    const item = items[at++];
    if (item !== undefined) draft.contentStarts[i] = item.start;
  }
  return items;
}

/** Finds the lists that stand under a heading of their own ("Related news"), and sets the heading and other lines of them aside. */
export function takeHeadedNews(draft: Draft): HeadlineItem[] {
  const { features, reasons } = draft;
  const items: HeadlineItem[] = [];
  let i = 0;
  while (i < features.length) {
    const heading = features[i] as BlockFeatures;
    if (i === draft.title || draft.kinds[i] === 'headline' || !isRelatedHeading(heading)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < features.length && !endsSection(draft, end)) end++;
    const indexes: number[] = [];
    for (let k = i + 1; k < end; k++) {
      const item = features[k] as BlockFeatures;
      if (isTeaser(item, k - 1 > i ? features[k - 1] : undefined)) continue;
      if (item.dateLine) indexes.push(k);
      else if (reasons[k] === null && isItem(item, isDate(features[k - 1]) || isDate(features[k + 1]))) indexes.push(k);
    }
    const titles = indexes.filter((k) => !isDate(features[k]));
    const news = titles.filter((k) => looksLikeNews(features[k] as BlockFeatures)).length;
    const early = i < draft.firstProse;
    const dated = indexes.some((k) => features[k]?.dates.some((date) => date.day !== null));
    const weak = WEAK_HEADING.test(heading.key) && (!dated || spansYears(draft, indexes));
    const enough = early || weak ? news >= 2 && news / titles.length >= 0.4 : titles.length > 0;
    const only = features[titles[0] ?? -1];
    // The heading of a list that did not come through, and the text goes on below it.
    if (titles.length === 1 && only?.prose && only.terminal && only.words > 12 && features[end]?.prose) {
      putAside(draft, i, 'words');
      i++;
      continue;
    }
    const single =
      titles.length === 1 &&
      WEAK_HEADING.test(heading.key) &&
      indexes.length === 1 &&
      !looksLikeNews(features[titles[0] as number] as BlockFeatures);
    if (enough && !single) {
      items.push(...takeItems(draft, indexes));
      for (let k = i; k < end; k++) if (draft.kinds[k] === null) putAside(draft, k, 'words');
      i = end;
    } else {
      // In the body "News" may be the heading of a paragraph; above and below it is a menu's.
      if (early || titles.length === 0) putAside(draft, i, 'words');
      i++;
    }
  }
  return items;
}

/** Sets lists of links, downloads and contacts aside, where they stand below the text. */
export function putLinksAside(draft: Draft, lastProse: number): void {
  const { features } = draft;
  for (let i = Math.max(lastProse + 1, draft.title + 1); i < features.length; i++) {
    if (draft.kinds[i] !== null || !LINK_HEADINGS.has((features[i] as BlockFeatures).key)) continue;
    putAside(draft, i, 'words');
    for (let k = i + 1; k < features.length && !isRelatedHeading(features[k] as BlockFeatures); k++) {
      if (draft.kinds[k] === null) putAside(draft, k, 'words');
    }
  }
}

function isContentHeading(features: BlockFeatures): boolean {
  if (!features.titleLike || features.words > 8) return false;
  return (
    features.block.text.endsWith(':') ||
    (features.words <= 6 && features.key.split(' ').some((word) => CONTENT_HEADING_WORDS.has(word)))
  );
}

/**
 * Sorts what stands below the last paragraph without a heading of its own: titles of other news, the document's own list
 * under a content heading, or furniture.
 */
export function takeTail(draft: Draft, lastContent: number): HeadlineItem[] {
  const { features, kinds, reasons } = draft;
  const open: number[] = [];
  let closed = false;
  const partyRows = partyRowsFrom(features, Math.max(lastContent, draft.title) + 1);
  // A page without a paragraph is the list that its title announces.
  let underHeading = lastContent <= draft.title;
  for (let i = Math.max(lastContent, draft.title) + 1; i < features.length; i++) {
    const item = features[i] as BlockFeatures;
    if (kinds[i] === 'furniture' || kinds[i] === 'headline') {
      if (reasons[i] !== null && reasons[i] !== 'symbols') closed = true;
      underHeading = false;
      continue;
    }
    if (kinds[i] !== null) continue;
    if (!closed && partyRows.has(i)) continue;
    if (!closed && (item.block.text.endsWith(':') || headsPartner(item)) && isListed(features[i + 1])) {
      underHeading = true;
      continue;
    }
    if (!closed && (underHeading || isContentHeading(item)) && !item.dateLine) {
      const next = features[i + 1];
      if (isContentHeading(item) && next !== undefined && kinds[i + 1] !== 'furniture') underHeading = true;
      if (underHeading) continue;
    }
    open.push(i);
  }
  const titles = open.filter((i) => features[i]?.titleLike && (features[i]?.words ?? 0) >= 2);
  const news = titles.filter((i) => looksLikeNews(features[i] as BlockFeatures)).length;
  const dated = open.some((i) => features[i]?.dateLine && features[i]?.dates.some((date) => date.day !== null));
  const apart = (features[open[0] ?? -1]?.block.blanksBefore ?? 0) >= 2;
  const bulleted = open.some((i) => features[i]?.block.bullet !== '');
  const isList =
    !areSpansOfYears(draft, titles) &&
    (areDatedNews(draft, titles) ||
      (titles.length >= 2 &&
        news / titles.length >= NEWS_SHARE &&
        (titles.length >= 3 || dated || apart) &&
        (!bulleted || dated || apart || closed)));
  if (isList) {
    const indexes = open.filter(
      (i) =>
        isDate(features[i]) || isItem(features[i] as BlockFeatures, isDate(features[i - 1]) || isDate(features[i + 1])),
    );
    const items = takeItems(draft, indexes);
    for (const i of open) if (kinds[i] === null) putAside(draft, i, 'words');
    return items;
  }
  for (const i of open) {
    const item = features[i] as BlockFeatures;
    if (item.dateLine || (closed && !item.terminal) || (!item.terminal && item.words <= 12 && item.block.bullet === ''))
      putAside(draft, i, 'words');
  }
  return [];
}

const SPAN_OF_YEARS = /^(?:19|20)\d\d\s*(?:to|until|till|[-–—])\s*(?:(?:19|20)\d\d|present|now|date|today)\b/i;

/** "2015 to 2020 Lima, Ambassador": what somebody did in which years is no news of others. */
function areSpansOfYears({ features }: Draft, titles: readonly number[]): boolean {
  const spans = titles.filter((i) => SPAN_OF_YEARS.test(features[i]?.block.content ?? '')).length;
  return spans >= 2 && spans * 2 >= titles.length;
}

/** The lines from the first one on that are among three or more in a row which each say something of a party: "Peru: two envoys", "Chile – four". */
function partyRowsFrom(features: readonly BlockFeatures[], first: number): ReadonlySet<number> {
  const rows = new Set<number>();
  let from = first;
  while (from > 0 && saysOfParty(features[from - 1])) from--;
  for (let i = from; i <= features.length; i++) {
    if (saysOfParty(features[i])) continue;
    if (i - from >= LEAST_ROWS) for (let row = from; row < i; row++) rows.add(row);
    from = i + 1;
  }
  return rows;
}

const LEAST_ROWS = 3;

function saysOfParty(item: BlockFeatures | undefined): boolean {
  const named = item && item.words <= 14 ? /^(.{2,60}?)(?::| [–—-]) \S/.exec(item.block.text)?.[1] : undefined;
  return named !== undefined && namesParties(named);
}

/** "The Republic of Armenia": a partner of whom the lines below tell. */
function headsPartner({ block, titleLike, words }: BlockFeatures): boolean {
  return titleLike && words <= 6 && namesParties(block.text);
}

/** Below a line that ends with a colon: the item of a list, or a line with a figure, "912 (as of October 2015)". */
function isListed(item: BlockFeatures | undefined): boolean {
  return (
    item !== undefined &&
    (item.block.bullet !== '' || (/\d/.test(item.block.text) && !item.dateLine && !looksLikeNews(item)))
  );
}

/** Least titles with a day of their own that make a list of news without a heading. */
const DATED = 3;

/** Longest time between the items of one list of news, in days. */
const SPREAD = 400;

/** Words of a page's own lists, whose items carry days too. */
const OWN_LIST = /\b(?:agreement|memorandum|mou|treaty|protocol|convention|visit|ambassador)\b/i;

/** Days over many years below the word "News" of a menu: a register, or a chronicle, and no list of what is new. */
function spansYears({ features }: Draft, indexes: readonly number[]): boolean {
  const years = indexes
    .flatMap((i) => features[i]?.dates ?? [])
    .map(({ year }) => year)
    .filter((year) => year !== null);
  return years.length >= DATED && Math.max(...years) - Math.min(...years) >= YEARS_OF_REGISTER;
}

const YEARS_OF_REGISTER = 5;

/** "Title — 5 May 2023", three times or more, of about one year, and no documents or visits. */
function areDatedNews({ features, text }: Draft, titles: readonly number[]): boolean {
  const days = titles.map((i) => dayApart(features[i] as BlockFeatures, text)).filter((day) => day !== null);
  if (days.length < DATED || days.length * 4 < titles.length * 3) return false;
  const own = titles.filter((i) => OWN_LIST.test((features[i] as BlockFeatures).block.text)).length;
  const times = days.map((day) => Date.parse(day));
  return own * 3 < titles.length && Math.max(...times) - Math.min(...times) <= SPREAD * 86_400_000;
}

/** Least items of a list that no heading announces, above the title. */
const LEADING = 4;

/** Finds a list of other news above the title: a run of bulleted lines that read like titles. */
export function takeLeadingNews(draft: Draft): HeadlineItem[] {
  const { features, kinds } = draft;
  const items: HeadlineItem[] = [];
  for (let i = 0; i < draft.title; i++) {
    let end = i;
    while (end < draft.title && features[end]?.block.bullet !== '' && kinds[end] === 'furniture') end++;
    if (end - i >= LEADING) {
      const indexes = [...Array(end - i).keys()]
        .map((k) => i + k)
        .filter((k) => isItem(features[k] as BlockFeatures, false));
      const news = indexes.filter((k) => looksLikeNews(features[k] as BlockFeatures)).length;
      const long = indexes.filter((k) => (features[k]?.words ?? 0) >= 5).length;
      if (indexes.length >= LEADING && news * 2 >= indexes.length && long * 4 >= indexes.length * 3)
        items.push(...takeItems(draft, indexes));
    }
    i = Math.max(i, end);
  }
  return items;
}
