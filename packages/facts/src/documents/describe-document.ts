import type { AnalysedDocument, DocumentLayout } from '@diplomatic-relations/engine';
import type { RowOf } from '@diplomatic-relations/schema';
import type { SourceDocument } from '../claim.ts';
import { countCodePoints } from '../code-points.ts';
import { documentDate } from './document-date.ts';
import { documentGenre } from './document-genre.ts';
import { documentLanguage } from './document-language.ts';

/** Licences that pages name, and their SPDX ids. */
const CREATIVE_COMMONS =
  /\b(?:CC|Creative Commons)[\s-](BY|Attribution)((?:[\s-](?:NC|ND|SA|NonCommercial|NoDerivatives|NoDerivs|ShareAlike)){0,2})\s?-?\s?(\d\.\d)/i;
const PUBLIC_DOMAIN = /\bCC0(?:\s1\.0)?\b/;
const PARTS: Readonly<Record<string, string>> = {
  noncommercial: 'NC',
  noderivatives: 'ND',
  noderivs: 'ND',
  sharealike: 'SA',
};

/** A document's own row: metadata where they are known, else what the page says about itself. */
export function describeDocument(
  source: SourceDocument,
  document: Pick<AnalysedDocument, 'layout' | 'sentences'>,
): RowOf<'documents'> {
  const { layout } = document;
  const date = documentDate(source, layout);
  const title = documentTitle(source, layout);
  const publisher = documentPublisher(source, layout);
  const city = layout.dates.dateline?.city;
  return {
    doc_id: source.docId,
    title,
    publisher,
    url: source.url,
    language: documentLanguage(source, layout),
    genre: documentGenre(source, document, title, publisher),
    published: date?.edtf ?? null,
    published_basis: date?.basis ?? null,
    dateline_city: city ? inTitleCase(source.text.slice(city.start, city.end)) : null,
    licence: source.licence ?? pageLicence(source, layout),
    sha256: source.sha256,
    characters: countCodePoints(source.text),
    text: source.text,
  };
}

/** The title from metadata, else the page's title line without its marks of Markdown. */
export function documentTitle(source: SourceDocument, layout: DocumentLayout): string | null {
  const known = source.title?.trim();
  if (known) return known;
  if (layout.title === null) return null;
  const written = source.text.slice(layout.title.start, layout.title.end);
  return (
    written
      .replace(/^#{1,6}\s+/, '')
      .replace(/^\*\*|\*\*$/g, '')
      .replace(/\s*\n\s*/g, ' ')
      .trim() || null
  );
}

/** The publisher from metadata, else as the page names it. */
export function documentPublisher(source: SourceDocument, layout: DocumentLayout): string | null {
  const known = source.publisher?.trim();
  if (known) return known;
  if (layout.publisherSpan === null) return null;
  return source.text.slice(layout.publisherSpan.start, layout.publisherSpan.end).replace(/\s+/g, ' ').trim() || null;
}

/** "RIO DE JANEIRO" as names are written; other spellings stay. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase() || name.length <= 3) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\s)(?:De|Da|Do|Del|La|Al|Es|Of|Am)(?=\s)/g, (word) => word.toLowerCase());
}

function pageLicence(source: SourceDocument, layout: DocumentLayout): string | null {
  for (const segment of layout.segments) {
    if (segment.kind !== 'furniture') continue;
    const line = source.text.slice(segment.start, segment.end);
    if (PUBLIC_DOMAIN.test(line)) return 'CC0-1.0';
    const match = CREATIVE_COMMONS.exec(line);
    if (match === null) continue;
    const parts = (match[2] ?? '').split(/[\s-]+/).filter(Boolean);
    return ['CC-BY', ...parts.map((part) => PARTS[part.toLowerCase()] ?? part.toUpperCase()), match[3]].join('-');
  }
  return null;
}
