export { explain } from './explain.ts';
export { type ExtractOptions, extract } from './extract.ts';
export { type ClaimedDocument, type Extracted, type ExtractInput, extractOne } from './extract-one.ts';
export { EXTRACTOR_VERSION } from './version.ts';
