import type { ReleaseInfo } from './info.ts';

/** Who made the dataset. */
export const CREATOR = 'The diplomatic-relations contributors';

/** Where the dataset lives. */
export const HOMEPAGE = 'https://github.com/diplomatic-relations/diplomatic-relations';

/** How to cite a release, as BibTeX. */
export function bibtex({ name, title, version, released }: ReleaseInfo): string {
  const key = `${name}_${version}`.replace(/[^A-Za-z0-9]+/g, '_');
  return `@misc{${key}, title = {${title}}, author = {{${CREATOR}}}, year = {${released.slice(0, 4)}}, version = {${version}}, url = {${HOMEPAGE}}}`;
}

/** The release's CITATION.cff (1.2.0). */
export function citation({ title, version, released }: ReleaseInfo): string {
  return [
    'cff-version: 1.2.0',
    'message: If you use this dataset, please cite it with its version.',
    'type: dataset',
    `title: ${JSON.stringify(title)}`,
    `version: ${version}`,
    `date-released: ${JSON.stringify(released)}`,
    `repository-code: ${HOMEPAGE}`,
    'license: CC-BY-4.0',
    'authors:',
    `  - name: ${CREATOR}`,
    'keywords:',
    '  - diplomacy',
    '  - international relations',
    '  - event data',
    '',
  ].join('\n');
}
