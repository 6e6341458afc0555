import type { DatasetDescription, Licence } from '@diplomatic-relations/artifacts';
import type { Dataset } from '@diplomatic-relations/job-reconcile';
import { compareText, SCHEMA_VERSION } from '@diplomatic-relations/schema';
import { bibtex, CREATOR, HOMEPAGE } from './citation.ts';
import type { BuildInfo } from './info.ts';

const LICENCE: Licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

const KEYWORDS = ['diplomacy', 'diplomatic relations', 'international relations', 'event data'];

/** What the metadata files say of a build or release. */
export function datasetDescription(dataset: Dataset, { release }: BuildInfo): DatasetDescription {
  const documents = dataset.documents.length;
  return {
    name: release?.name ?? 'diplomatic-relations-build',
    title: release?.title ?? 'Diplomatic relations, a build',
    description: `Facts about the relations of states and international organizations, taken from ${documents} ${documents === 1 ? 'document' : 'documents'}; every fact points at the exact words that assert it.`,
    version: release?.version ?? null,
    schemaVersion: SCHEMA_VERSION,
    released: release?.released ?? null,
    homepage: release ? HOMEPAGE : null,
    licence: release ? LICENCE : null,
    creators: release ? [CREATOR] : [],
    keywords: KEYWORDS,
    sources: sourcesOf(dataset),
    citation: release ? bibtex(release) : null,
  };
}

/** The publishers of the documents, each once, with the site of the first of its documents that has an address. */
function sourcesOf({ documents }: Dataset): DatasetDescription['sources'] {
  const sites = new Map<string, string | null>();
  for (const { publisher, url } of documents) {
    if (publisher === null) continue;
    const site = url !== null && URL.canParse(url) ? new URL(url).origin : null;
    sites.set(publisher, sites.get(publisher) ?? site);
  }
  return [...sites].sort(([a], [b]) => compareText(a, b)).map(([title, path]) => ({ title, path }));
}
