export type { SourceDocument } from '@diplomatic-relations/facts';
export { type DocumentFile, type Ingested, type IngestOptions, ingest, MAXIMUM_BYTES, readDocument } from './ingest.ts';
export { byCodePoint, FORMATS, InputError, type InputFormat } from './inputs.ts';
export { detectLanguage } from './language.ts';
export { type IngestWarning, type Reject, rejectMessage } from './reject.ts';
