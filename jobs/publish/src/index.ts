export { type BuildInfo, type InputRecord, inputRecords, type ReleaseInfo } from './info.ts';
export type { Manifest, ManifestTable } from './manifest.ts';
export { publish } from './publish.ts';
export { type LocatedRow, type RowsOfFile, readRows } from './readRows.ts';
