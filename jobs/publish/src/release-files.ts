import { qualityMarkdown } from '@diplomatic-relations/job-evaluate';
import { queryFiles, viewsSql } from '@diplomatic-relations/query';
import { dataDictionary } from '@diplomatic-relations/schema';
import { redirectsText } from '@diplomatic-relations/versions';
import { citation } from './citation.ts';
import { derivedDictionary } from './derived-tables.ts';
import type { BuildInfo, ReleaseInfo } from './info.ts';
import { licence } from './licence.ts';
import type { Manifest } from './manifest.ts';
import { releaseReadme } from './release-readme.ts';
import type { TextFile } from './text-file.ts';

/** The files by which a release explains itself. */
export function releaseFiles(manifest: Manifest, info: BuildInfo, release: ReleaseInfo): TextFile[] {
  return [
    { path: 'README.md', text: releaseReadme(manifest, release, info.quality) },
    { path: 'LICENSE.md', text: licence(release) },
    { path: 'CITATION.cff', text: citation(release) },
    { path: 'CHANGELOG.md', text: release.changelog },
    { path: 'redirects.csv', text: redirectsText(release.redirects) },
    { path: 'data-dictionary.md', text: `${dataDictionary()}\n${derivedDictionary()}` },
    { path: 'views.sql', text: viewsSql() },
    ...queryFiles().map(({ path, text }) => ({ path: path.startsWith('queries/') ? path : `queries/${path}`, text })),
    ...(info.quality ? [{ path: 'quality.md', text: qualityMarkdown(info.quality) }] : []),
  ];
}
