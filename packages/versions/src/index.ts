export { type Change, changesOf } from './changes.ts';
export { type Comparison, compareReleases, idsOf } from './compare.ts';
export { type DerivedDiff, diffDerived } from './derived-diff.ts';
export { type DiffReport, diffMarkdown } from './diff-markdown.ts';
export { DIFF_SHAPE, diffRows } from './diff-table.ts';
export { type BumpReason, type LeastBump, leastBump } from './least-bump.ts';
export { type DerivedOfManifest, type ManifestOfRelease, readManifest, type TableOfManifest } from './manifest.ts';
export { type ProposedReasons, proposeRedirects } from './propose-redirects.ts';
export {
  type ExplainedChange,
  type Explanation,
  explainChanges,
  parseReasons,
  type Reason,
  type Reasons,
} from './reasons.ts';
export { checkRedirects, parseRedirects, type Redirect, redirectsText } from './redirects.ts';
export {
  type AnyRow,
  type ReleaseContent,
  readRedirects,
  readRelease,
  readSchemas,
  type TableContent,
} from './release-content.ts';
export {
  type CellChange,
  diffContents,
  diffReleases,
  isSameData,
  type ReleaseDiff,
  type RowChange,
  type RowOfOne,
  type TableDiff,
} from './release-diff.ts';
export { type SchemaChange, schemaChangeText } from './schema-change.ts';
export { type Schemas, schemaDiff } from './schema-diff.ts';
export type { Finding } from './verify/finding.ts';
export { type DocumentsVerification, verifyDocuments } from './verify/verify-documents.ts';
export { type Verification, verifyRelease } from './verify/verify-release.ts';
export { BUMPS, type Bump, bumpBetween, bumped, compareVersions, farthest, isVersion, reaches } from './version.ts';
export { writeDiff } from './write-diff.ts';
