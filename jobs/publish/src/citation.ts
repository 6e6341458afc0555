import type { ReleaseInfo } from './info.ts';

/** The release's CITATION.cff. It has no date: the version says which release it is. */
export function citation({ title, version }: ReleaseInfo): string {
  return [
    'cff-version: 1.2.0',
    'message: If you use this dataset, please cite it with its version.',
    'type: dataset',
    `title: ${JSON.stringify(title)}`,
    `version: ${version}`,
    'license: CC-BY-4.0',
    'authors:',
    '  - name: The diplomatic-relations contributors',
    'keywords:',
    '  - diplomacy',
    '  - international relations',
    '  - event data',
    '',
  ].join('\n');
}
