import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type HtmlNode, htmlText, nestingDepth } from './html-text.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { underTitle } from './under-title.ts';

interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
}

interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  cloneNode(deep: boolean): HtmlDocument;
}

/** A page's main text under its title, with what its meta tags and JSON-LD say. */
export interface HtmlPage {
  readonly text: string;
  readonly metadata: Metadata;
  readonly problems: readonly string[];
}

const TITLES = ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'meta[name="dc.title" i]'];
const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date" i]',
  'meta[name="dc.date" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dcterms.date" i]',
  'meta[name="pubdate" i]',
  'meta[name="publishdate" i]',
  'meta[name="article:published_time"]',
];
const SITES = [
  'meta[property="og:site_name"]',
  'meta[name="application-name" i]',
  'meta[name="dc.publisher" i]',
  'meta[name="publisher" i]',
];

/** Reads a web page: the main text by Readability, or the whole body where Readability finds no article. */
export function readHtml(html: string): HtmlPage {
  const document = parsePage(html);
  const site = content(document, SITES);
  const linked = jsonLd(document);
  const heading = text(first(document, 'h1'));
  const title = withoutSite(
    content(document, TITLES) ?? linked['headline'] ?? heading ?? text(first(document, 'title')),
    site,
  );
  const { metadata, problems } = readMetadata({
    title,
    published:
      content(document, DATES) ??
      linked['datePublished'] ??
      first(document, 'time[datetime]')?.getAttribute('datetime'),
    publisher: site ?? linked['publisher'],
    url:
      first(document, 'link[rel="canonical"]')?.getAttribute('href') ?? content(document, ['meta[property="og:url"]']),
    language: document.documentElement?.getAttribute('lang'),
    licence: first(document, 'link[rel="license"]')?.getAttribute('href') ?? linked['license'],
  });
  const body = mainText(document);
  return { text: underTitle(title, body), metadata, problems };
}

/** The encoding that the page declares in its first bytes; null where it declares none. */
export function declaredEncoding(bytes: Buffer): string | null {
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ?? null;
}

function parsePage(html: string): HtmlDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as HtmlDocument;
}

/** Readability's time grows with the cube of the nesting; no page made for readers nests deeper. */
const DEEPEST_ARTICLE = 100;

function mainText(document: HtmlDocument): string {
  const body = bodyOf(document);
  if (nestingDepth(body) > DEEPEST_ARTICLE) return htmlText(body);
  const options = { charThreshold: 200, disableJSONLD: true };
  const article = new Readability(document.cloneNode(true) as never, options).parse();
  const main = article?.content ? htmlText(bodyOf(parsePage(article.content))) : '';
  return main === '' ? htmlText(body) : main;
}

function bodyOf(document: HtmlDocument): HtmlNode {
  return document.body ?? (document as unknown as HtmlNode);
}

function first(document: HtmlDocument, selector: string): HtmlElement | undefined {
  for (const element of document.querySelectorAll(selector)) return element;
  return undefined;
}

function content(document: HtmlDocument, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const value = first(document, selector)?.getAttribute('content')?.trim();
    if (value) return value;
  }
  return null;
}

function text(node: HtmlNode | undefined): string | null {
  const value = (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return value === '' ? null : value;
}

function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null) return title;
  for (const separator of [' | ', ' - ', ' – ', ' — ', ' :: ']) {
    if (title.endsWith(separator + site)) return title.slice(0, -(separator + site).length).trim();
  }
  return title;
}

/** What the page's JSON-LD says of its article, as plain words. */
function jsonLd(document: HtmlDocument): Readonly<Record<string, string | null>> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parseJson(script.textContent ?? ''));
    if (article === null) continue;
    return {
      headline: word(article['headline']),
      datePublished: word(article['datePublished']),
      publisher: word(article['publisher']),
      license: word(article['license']),
    };
  }
  return {};
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function articleIn(value: unknown): Record<string, unknown> | null {
  const queue: unknown[] = [value];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (Array.isArray(next)) queue.push(...next);
    else if (typeof next === 'object' && next !== null) {
      const record = next as Record<string, unknown>;
      if ('headline' in record || 'datePublished' in record) return record;
      if ('@graph' in record) queue.push(record['@graph']);
    }
  }
  return null;
}

function word(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'name' in value) return word(value.name);
  return null;
}
