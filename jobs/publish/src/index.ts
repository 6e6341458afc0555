export { filesBelow as filesOf } from '@diplomatic-relations/artifacts';
export { candidateFaults, cutRelease } from './cut-release.ts';
export { type BuildInfo, type InputRecord, inputRecords, type ReleaseInfo } from './info.ts';
export type { Manifest, ManifestDerived, ManifestTable } from './manifest.ts';
export { type ReleaseEntry, releaseEntries, updatePointers } from './pointers.ts';
export { publish } from './publish.ts';
export { type LocatedRow, type RowsOfFile, readRows } from './read-rows.ts';
export { readReleaseInfo, releasedVersions } from './release-settings.ts';
export { TEXT_SETTINGS, type TextSetting } from './withheld-texts.ts';
