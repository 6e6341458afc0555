import { changesOf } from './changes.ts';
import type { DiffReport } from './diff-markdown.ts';
import { leastBump } from './least-bump.ts';
import { type Explanation, explainChanges, type Reason } from './reasons.ts';
import { checkRedirects, type Redirect } from './redirects.ts';
import type { ReleaseContent } from './release-content.ts';
import { diffContents } from './release-diff.ts';
import { schemaDiff } from './schema-diff.ts';

/** Two releases compared: the report, and what is missing before the later one can be published. */
export interface Comparison extends Pick<Explanation, 'unexplained' | 'unused'> {
  readonly report: DiffReport;
  /** What is wrong with the redirects. */
  readonly faults: readonly string[];
}

/** The ids of a release: the keys of all tables whose key is one column. */
export const idsOf = ({ tables }: Pick<ReleaseContent, 'tables'>): Set<string> =>
  new Set(
    tables.flatMap(({ key, rows }) => (key.length === 1 ? rows.map((row) => String(row[key[0] as string])) : [])),
  );

/** Compares two releases, with the redirects and reasons that the later one gives. */
export const compareReleases = (
  before: ReleaseContent,
  after: ReleaseContent,
  redirects: readonly Redirect[],
  reasons: readonly Reason[],
): Comparison => {
  const diff = diffContents(before, after);
  const schema = schemaDiff(before.schemas, after.schemas);
  const { changes, unexplained, unused } = explainChanges(changesOf(diff), reasons);
  return {
    report: { diff, schema, changes, least: leastBump(schema, diff, redirects) },
    unexplained,
    unused,
    faults: checkRedirects(redirects, idsOf(after), before.redirects),
  };
};
