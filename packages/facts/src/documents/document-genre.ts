import {
  type AnalysedDocument,
  type DocumentLayout,
  namesParties,
  type ResolvedSentence,
  type Segment,
  type SegmentKind,
} from '@diplomatic-relations/engine';
import type { RowOf } from '@diplomatic-relations/schema';
import type { SourceDocument } from '../claim.ts';
import {
  DIALOGUE,
  DOCUMENT_TITLE,
  EVENT_TITLE,
  MEETING_TEXT,
  MEETING_TITLE,
  NEWS_HOST,
  NEWS_PUBLISHER,
  OFFICIAL_HOST,
  OFFICIAL_PUBLISHER,
  PROFILE_HEADING,
  PROFILE_TEXT,
  PROFILE_TITLE,
  PROFILING_ORGANIZATIONS,
  REPORTING_TITLE,
  SESSION,
} from './genre-words.ts';
import { newsStyle, newsWords } from './news-style.ts';

type Genre = RowOf<'documents'>['genre'];

const LEAD = 700;
/** How much of a text shows its style. */
const STORY = 3000;
const WIRE = 3;
const PROFILE = 3.5;
const REPORT = 2;

interface Page {
  readonly title: string;
  readonly publisher: string;
  readonly host: string;
  /** The first paragraphs. */
  readonly lead: string;
  /** The dateline's city as written. */
  readonly city: string;
  readonly lastBody: string;
  /** The beginning of the text, where its style is asked for. */
  readonly story: () => string;
  /** All paragraphs, read only for the few questions that are about all of them. */
  readonly bodies: () => readonly string[];
  readonly headings: readonly string[];
  readonly timelineRows: number;
  readonly furniture: readonly string[];
}

/** White space that is not one plain space. */
const WIDE = /[^\S ]\s*| \s+/g;

function readPage(
  source: SourceDocument,
  layout: DocumentLayout,
  title: string | null,
  publisher: string | null,
): Page {
  const of = (kind: SegmentKind): Segment[] => layout.segments.filter((segment) => segment.kind === kind);
  const read = ({ contentStart, end }: Segment): string =>
    source.text.slice(contentStart, Math.min(end, contentStart + LEAD)).replace(WIDE, ' ');
  const bodies = of('body');
  const last = bodies.at(-1);
  const city = layout.dates.dateline?.city;
  return {
    title: title ?? '',
    publisher: publisher ?? '',
    host: /^[a-z]+:\/\/([^/]+)/i.exec(source.url ?? '')?.[1] ?? '',
    city: city ? source.text.slice(city.start, city.end) : '',
    lead: bodies.slice(0, 2).map(read).join(' ').slice(0, LEAD),
    lastBody: last ? read(last) : '',
    story: () => {
      let text = '';
      for (let k = 0; k < bodies.length && text.length < STORY; k++)
        text += (k > 0 ? '\n' : '') + read(bodies[k] as Segment);
      return text.slice(0, STORY);
    },
    bodies: () => bodies.map(read),
    headings: of('heading').map(read),
    timelineRows: of('timeline').length,
    furniture: of('furniture').map(read),
  };
}

function points(...cues: readonly (readonly [boolean, number])[]): number {
  return cues.reduce((sum, [seen, weight]) => (seen ? sum + weight : sum), 0);
}

/** Newspapers and agencies print the city of their dateline in capitals. */
function isCapitals(city: string): boolean {
  return city.length >= 3 && city === city.toUpperCase() && city !== city.toLowerCase();
}

/** "Source: coast.com", "Thu, 21 Jul 2022 Source: Coast": from whom a site took the item. */
const SOURCE_LINE = /(?:^|\d )(?:source|via)\s?:/i;
const SITE = /\b[a-z\d-]{3,}\.(?:com|net|org|info|co)\b/i;

/** "Herald Reporter", "Ann Other Senior Reporter": a byline. */
const REPORTER = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:Reporter|Correspondent)$/u;

function wirePoints(page: Page, layout: DocumentLayout, official: boolean): number {
  const dateline = layout.dates.dateline;
  const lastBody = page.lastBody;
  return points(
    [dateline?.agency != null && !OFFICIAL_PUBLISHER.test(page.publisher), 4],
    [dateline?.city != null, 1.5],
    [!official && isCapitals(page.city), 1],
    [
      !official &&
        (NEWS_PUBLISHER.test(`${page.publisher} ${page.host.replace(/[.-]/g, ' ')}`) || NEWS_HOST.test(page.host)),
      3,
    ],
    [
      page.furniture.some((line) =>
        /\b(?:editor-in-chief|licen[cs]e no|news agency|subscribe to our newsletter|reporting by)\b/i.test(line),
      ),
      1.5,
    ],
    [/\.\/\.?(?:\s\S{1,10})?$/.test(lastBody) || /\((?:[A-Z]{2,8})\)$/.test(lastBody), 2],
    [!official && page.furniture.some((line) => REPORTER.test(line)), 2],
    [page.furniture.some((line) => /^B[Yy] \p{Lu}[\p{L}.'’-]+ \p{Lu}/u.test(line)), 3],
    [!official && page.furniture.some((line) => /\b\d{1,2}:\d{2}\b/.test(line)), 1],
    [
      !official &&
        [...page.furniture, page.lastBody].some(
          (line) => SOURCE_LINE.test(line) && line.length < 120 && (NEWS_PUBLISHER.test(line) || SITE.test(line)),
        ),
      2,
    ],
    [layout.headlines.length >= 3 && !official, 1],
  );
}

/** Points for the manner of a newspaper; what an official page says of news is no news. */
function stylePoints(page: Page, sentences: readonly ResolvedSentence[], official: boolean): number {
  return official ? 0 : Math.max(0, newsStyle(page.story(), page.furniture, newsWords(sentences))) * 1.5;
}

function profilePoints(
  page: Page,
  layout: DocumentLayout,
  sentences: readonly ResolvedSentence[],
  official: boolean,
): number {
  const words = page.title.split(/\s+/).length;
  const eventTitle = EVENT_TITLE.test(page.title) || MEETING_TITLE.test(page.title);
  const pair = words <= 9 && /\s(?:and|[–—&-])\s|\p{L}[–—-]\p{Lu}/u.test(page.title);
  return points(
    [!eventTitle && (PROFILE_TITLE.test(page.title) || pair), 2],
    [PROFILE_TEXT.test(page.lead), 2],
    [isPairTitle(page.title), 1.5],
    // "Republic of Peru" on a page of Chile's
    [official && !pair && namesParties(page.title), 2],
    [page.headings.length >= 3, 1.5],
    [page.headings.filter((heading) => PROFILE_HEADING.test(heading)).length >= 2, 1.5],
    [page.timelineRows >= 3, 1.5],
    [eventTitle, -3],
    [layout.dates.dateline !== null, -2],
    [DOCUMENT_TITLE.test(page.title), -3],
    // "Minister N and her Peruvian counterpart on ties": what officials do is news.
    [!eventTitle && sentences.some(({ segment, people }) => segment.kind === 'title' && people.length > 0), -3],
  );
}

/** "Peru–Kenya relations", "Bilateral relations between Peru and Kenya": nothing but two names and what is between them. */
function isPairTitle(title: string): boolean {
  const words = title.split(/[\s–—-]+/).filter((word) => word !== '');
  return (
    words.length <= 9 &&
    words.some((word) => /^relations?:?$/i.test(word)) &&
    words.every((word) => /^(?:\p{Lu}|(?:and|of|the|between|relations:?|bilateral|with|&)$)/u.test(word)) &&
    words.filter(
      (word) => /^\p{Lu}/u.test(word) && !/^(?:Bilateral|Relation|Political|Diplomatic|Between|And|Of|The)/.test(word),
    ).length >= 2
  );
}

/** True where the page is one of an organization, on a state, and not of two states. */
function isOrganizations(page: Page): boolean {
  const named = (text: string) => text.match(PROFILING_ORGANIZATIONS)?.length ?? 0;
  if (named(page.title) > 0) return true;
  if (/embassy|ministry of foreign/i.test(page.publisher)) return false;
  if (
    named(page.publisher) > 0 ||
    /\.int$|(?:^|\.)europa\.eu$|(?:^|\.)un\.org$|(?:^|\.)(?:osce|asean|nato)\./i.test(page.host)
  )
    return true;
  if (named(page.lead.slice(0, 200)) < 1 || named(page.lead) < 2) return false;
  const bodies = page.bodies();
  const holding = bodies.filter((body) => body.search(PROFILING_ORGANIZATIONS) >= 0).length;
  return holding * 2 >= bodies.length;
}

/** The codebook's genre, by cues of title, first paragraphs, headings, dateline and publisher. */
export function documentGenre(
  source: SourceDocument,
  { layout, sentences }: Pick<AnalysedDocument, 'layout' | 'sentences'>,
  title: string | null,
  publisher: string | null,
): Genre {
  const page = readPage(source, layout, title, publisher);
  const official = OFFICIAL_PUBLISHER.test(page.publisher) || OFFICIAL_HOST.test(page.host);
  const stated = wirePoints(page, layout, official);
  const profile = profilePoints(page, layout, sentences, official);
  // The manner is read only where it can still decide.
  const wire = stated >= WIRE || profile >= PROFILE + 2 ? stated : stated + stylePoints(page, sentences, official);
  if (wire >= WIRE && profile < PROFILE + 2) return 'news_wire';
  const opening = `${page.title}. ${page.lead}`;
  // Only a title makes a page the report of a standing dialogue.
  const dialogue = DIALOGUE.test(page.title)
    ? points([true, 3], [DIALOGUE.test(page.lead) && SESSION.test(page.lead), 2], [!SESSION.test(opening), -2])
    : 0;
  const meeting = points(
    [MEETING_TITLE.test(page.title), 2],
    [MEETING_TEXT.test(page.lead), 2],
    [DOCUMENT_TITLE.test(page.title) && !REPORTING_TITLE.test(page.title), -4],
  );
  if (profile >= PROFILE && profile > dialogue && profile > meeting - 1)
    return isOrganizations(page) ? 'organization_profile' : 'bilateral_profile';
  if (dialogue >= 3 && !DOCUMENT_TITLE.test(page.title)) return 'dialogue_readout';
  if (meeting >= REPORT) return 'meeting_readout';
  return wire >= 2.5 ? 'news_wire' : 'other';
}
