import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { SourceDocument } from '@diplomatic-relations/facts';
import { cleanText, decode } from './decode.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { declaredEncoding, readHtml } from './html.ts';
import { type InputFile, type InputFormat, listInputs } from './inputs.ts';
import { detectLanguage, languageTag } from './language.ts';
import { readLines } from './lines.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { fillMetadata, type Metadata, readMetadata } from './metadata.ts';
import type { IngestWarning, Reject } from './reject.ts';
import { systemReason } from './system-reason.ts';
import { underTitle } from './under-title.ts';

/** What ingestion gives for one file, line or folder. */
export type Ingested =
  | { readonly source: SourceDocument; readonly file: string; readonly line: number | null }
  | { readonly reject: Reject }
  | { readonly warning: IngestWarning };

export interface IngestOptions {
  /** The most bytes that a document (a file, or a line of NDJSON) may have. */
  readonly maximumBytes?: number;
}

/** No document of prose is larger; a file that is holds many documents, or none. */
export const MAXIMUM_BYTES = 20_000_000;

/** Reads documents from files and folders, one at a time, in a fixed order; what cannot be read becomes a reject and the rest goes on. */
export async function* ingest(inputs: readonly string[], options: IngestOptions = {}): AsyncGenerator<Ingested> {
  const maximumBytes = options.maximumBytes ?? MAXIMUM_BYTES;
  const { files, rejects } = await listInputs(inputs);
  for (const reject of rejects) yield { reject };
  const manifests = new Map<string, Manifest>();
  const places = new Map<string, string>();
  for (const file of files) {
    let metadata: Metadata = {};
    for (const folder of file.folders) {
      let manifest = manifests.get(folder.path);
      if (manifest === undefined) {
        manifest = await readManifest(folder.path, file.name.slice(0, file.name.length - folder.name.length));
        manifests.set(folder.path, manifest);
        for (const reject of manifest.rejects) yield { reject };
      }
      metadata = fillMetadata(manifest.byFile.get(folder.name) ?? {}, metadata);
    }
    for await (const item of readFileDocuments(file, metadata, maximumBytes)) {
      if (!('source' in item)) {
        yield item;
        continue;
      }
      const place = item.line === null ? item.file : `${item.file}:${item.line}`;
      const other = places.get(item.source.docId);
      if (other === undefined) {
        places.set(item.source.docId, place);
        yield item;
        continue;
      }
      const reason = `a second document with the id "${item.source.docId}"; the first is ${other}`;
      yield {
        reject: { doc_id: item.source.docId, file: item.file, line: item.line, reason, expected: 'one id a document' },
      };
    }
  }
}

async function* readFileDocuments(file: InputFile, metadata: Metadata, maximumBytes: number): AsyncGenerator<Ingested> {
  const docId = metadata.docId ?? basename(file.name, extname(file.name));
  try {
    if (file.format === 'ndjson') yield* readNdjson(file, metadata, maximumBytes);
    else yield* readOne({ ...file, format: file.format }, docId, metadata, maximumBytes);
  } catch (error) {
    yield {
      reject: {
        doc_id: docId,
        file: file.name,
        line: null,
        reason: `the file cannot be read: ${systemReason(error)}`,
        expected: 'a readable file',
      },
    };
  }
}

async function* readOne(
  file: InputFile & { readonly format: DocumentFile['format'] },
  docId: string,
  given: Metadata,
  maximumBytes: number,
): AsyncGenerator<Ingested> {
  const { size } = await stat(file.path);
  if (size > maximumBytes) {
    const expected = `at most ${megabytes(maximumBytes)} a document (put many documents into one .ndjson, a line each)`;
    yield {
      reject: { doc_id: docId, file: file.name, line: null, reason: `the file has ${megabytes(size)}`, expected },
    };
    return;
  }
  yield* readDocument(await readFile(file.path), { name: file.name, format: file.format, docId }, given);
}

/** What a document's bytes are to be read as. */
export interface DocumentFile {
  /** As messages name it. */
  readonly name: string;
  readonly format: Exclude<InputFormat, 'ndjson'>;
  /** The id that it has unless its metadata give one. */
  readonly docId: string;
}

/** Reads one document from its bytes: warnings first, then the document or a reject. */
export function* readDocument(bytes: Buffer, file: DocumentFile, given: Metadata = {}): Generator<Ingested> {
  const reject = (reason: string, expected: string, line: number | null = null): Ingested => ({
    reject: { doc_id: file.docId, file: file.name, line, reason, expected },
  });
  const decoded = decode(bytes, file.format === 'html' ? declaredEncoding(bytes) : null);
  if ('reason' in decoded) {
    yield reject(decoded.reason, decoded.expected);
    return;
  }
  if (decoded.warning !== null) yield { warning: { file: file.name, line: null, message: decoded.warning } };
  const page = file.format === 'html' ? readHtml(decoded.text) : readPlain(decoded.text, file.format);
  if ('reason' in page) {
    yield reject(page.reason, page.expected, page.line);
    return;
  }
  const { text, metadata, problems } = page;
  for (const message of problems) yield { warning: { file: file.name, line: null, message } };
  yield document(
    file.name,
    null,
    text,
    fillMetadata(given, metadata),
    given.docId ?? metadata.docId ?? file.docId,
    bytes,
  );
}

/** A text and what its front matter tells of it; plain text may have some too, and where it tells nothing it is text like the rest. */
function readPlain(text: string, format: 'text' | 'markdown'): PlainPage | Extract<FrontMatter, { reason: string }> {
  const asText = { text, metadata: {}, problems: [] };
  const front = splitFrontMatter(text);
  if ('reason' in front) return format === 'text' ? asText : front;
  const page = readMetadata(front.record);
  if (format === 'text' && Object.keys(page.metadata).length === 0) return asText;
  return { ...page, text: underTitle(page.metadata.title, front.body) };
}

interface PlainPage {
  readonly text: string;
  readonly metadata: Metadata;
  readonly problems: readonly string[];
}

async function* readNdjson(file: InputFile, given: Metadata, maximumBytes: number): AsyncGenerator<Ingested> {
  const stem = basename(file.name, extname(file.name));
  let lines = 0;
  for await (const line of readLines(file.path, maximumBytes)) {
    lines++;
    const reject = (reason: string, expected: string, docId: string | null = null): Ingested => ({
      reject: { doc_id: docId, file: file.name, line: line.number, reason, expected },
    });
    if (line.bytes === null) {
      yield reject(`the line has ${megabytes(line.length)}`, `at most ${megabytes(maximumBytes)} a document`);
      continue;
    }
    if (line.bytes.length === 0) continue;
    const decoded = decode(line.bytes);
    if ('reason' in decoded || decoded.warning !== null) {
      yield reject('reason' in decoded ? decoded.reason : (decoded.warning ?? ''), 'NDJSON in UTF-8');
      continue;
    }
    if (decoded.text.trim() === '') continue;
    let record: unknown;
    try {
      record = JSON.parse(decoded.text);
    } catch (error) {
      yield reject(
        `the line is no JSON: ${error instanceof Error ? error.message : String(error)}`,
        'one JSON object a line, {"text": "…"}',
      );
      continue;
    }
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      yield reject('the line is no JSON object', 'one JSON object a line, {"text": "…"}');
      continue;
    }
    const fields = record as Record<string, unknown>;
    const own = readMetadata(fields);
    const docId = own.metadata.docId ?? `${stem}-${line.number}`;
    let metadata = fillMetadata(own.metadata, { ...given });
    for (const message of own.problems) yield { warning: { file: file.name, line: line.number, message } };
    let text: string;
    if (typeof fields['text'] === 'string') text = fields['text'];
    else if (typeof fields['html'] === 'string') {
      const page = readHtml(fields['html']);
      metadata = fillMetadata(metadata, page.metadata);
      text = page.text;
    } else {
      yield reject('the document has neither "text" nor "html"', '{"text": "…"} or {"html": "…"}', docId);
      continue;
    }
    yield document(file.name, line.number, cleanText(text), metadata, docId, line.bytes);
  }
  if (lines === 0)
    yield {
      reject: {
        doc_id: null,
        file: file.name,
        line: null,
        reason: 'the file is empty (0 bytes)',
        expected: 'one JSON object a line',
      },
    };
}

function document(
  file: string,
  line: number | null,
  text: string,
  metadata: Metadata,
  docId: string,
  bytes: Buffer,
): Ingested {
  if (!/\p{L}/u.test(text)) {
    return {
      reject: {
        doc_id: docId,
        file,
        line,
        reason: 'the document has no sentence (no letter in it)',
        expected: 'prose',
      },
    };
  }
  const source: SourceDocument = {
    docId,
    text,
    title: metadata.title ?? null,
    published: metadata.published ?? null,
    publisher: metadata.publisher ?? null,
    url: metadata.url ?? null,
    language: (metadata.language ? languageTag(metadata.language) : null) ?? detectLanguage(text),
    licence: metadata.licence ?? null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  return { source, file, line };
}

function megabytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${bytes} bytes`;
}
