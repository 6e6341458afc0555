import { readAddress } from './read-address.ts';
import { readDate } from './read-date.ts';

/** What is known of a document beside its text. */
export interface Metadata {
  readonly docId?: string;
  readonly title?: string;
  /** EDTF. */
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
  readonly licence?: string;
}

/** The words under which front matter, manifests and NDJSON give each field. */
const FIELD_NAMES: readonly (readonly [keyof Metadata, readonly string[]])[] = [
  ['docId', ['doc_id', 'docid', 'id']],
  ['title', ['title', 'headline']],
  ['published', ['published', 'date', 'date_published', 'datepublished', 'published_time', 'pubdate']],
  ['publisher', ['publisher', 'site', 'source']],
  ['url', ['source_url', 'url', 'canonical_url', 'link']],
  ['language', ['language', 'lang']],
  ['licence', ['licence', 'license']],
];

/** Metadata from a mapping with loosely named keys; `problems` names the values that could not be used. */
export function readMetadata(record: Readonly<Record<string, unknown>>): { metadata: Metadata; problems: string[] } {
  const byName = new Map(Object.entries(record).map(([key, value]) => [key.trim().toLowerCase(), value]));
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const problems: string[] = [];
  for (const [field, names] of FIELD_NAMES) {
    for (const name of names) {
      const text = plainText(byName.get(name));
      if (text === null) continue;
      const value = field === 'published' ? readDate(text) : field === 'url' ? readAddress(text) : text;
      if (value !== null) {
        metadata[field] = value;
        break;
      }
      problems.push(
        `${name}: expected ${field === 'url' ? 'an http or https address' : 'a date such as 2024-05-31'}, got "${text}"`,
      );
    }
  }
  return { metadata, problems };
}

/** `first`, with its gaps filled from `second`. */
export function fillMetadata(first: Metadata, second: Metadata): Metadata {
  return { ...second, ...first };
}

function plainText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}
