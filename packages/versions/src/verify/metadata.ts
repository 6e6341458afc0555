import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorCode } from '@diplomatic-relations/artifacts';
import type { ManifestOfRelease } from '../manifest.ts';
import type { AnyRow } from '../release-content.ts';
import type { Finding } from './finding.ts';

const textOf = async (folder: string, file: string): Promise<string | null> => {
  try {
    return await readFile(join(folder, file), 'utf8');
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

const jsonOf = async (folder: string, file: string): Promise<Record<string, unknown> | Finding | null> => {
  const text = await textOf(folder, file);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    return { check: 'metadata', file, message: `expected JSON: ${(error as Error).message}` };
  }
};

const isFinding = (value: Record<string, unknown> | Finding): value is Finding => 'check' in value;

type Listed = readonly Readonly<Record<string, unknown>>[];

/** The files that a metadata file names, with their digests. */
const FILES: Readonly<Record<string, (content: Record<string, unknown>) => [unknown, unknown][]>> = {
  'datapackage.json': ({ resources }) =>
    (resources as Listed).map(({ path, hash }) => [path, String(hash).replace(/^sha256:/, '')]),
  'croissant.json': ({ distribution }) =>
    (distribution as Listed).map(({ contentUrl, sha256 }) => [contentUrl, sha256]),
};

const checkFile = async (folder: string, file: string, manifest: ManifestOfRelease): Promise<Finding[]> => {
  const content = await jsonOf(folder, file);
  if (content === null) return [];
  if (isFinding(content)) return [content];
  const digests = new Map<unknown, string>(
    [...manifest.tables, ...(manifest.derived ?? [])]
      .flatMap(({ csv, parquet }) => [csv, parquet])
      .map(({ path, sha256 }) => [path, sha256]),
  );
  const findings: Finding[] = (FILES[file]?.(content) ?? [])
    .filter(([path, digest]) => digests.get(path) !== digest)
    .map(([path]) => ({
      check: 'metadata',
      file,
      message: `${String(path)}: expected the checksum of manifest.json, got another`,
    }));
  const version = manifest.dataset?.version;
  if (version !== undefined && content['version'] !== version)
    findings.push({
      check: 'metadata',
      file,
      message: `expected version ${version} as in manifest.json, got ${JSON.stringify(content['version'])}`,
    });
  return findings;
};

const checkCitation = async (folder: string, manifest: ManifestOfRelease): Promise<Finding[]> => {
  const file = 'CITATION.cff';
  const text = await textOf(folder, file);
  const version = manifest.dataset?.version;
  if (text === null || version === undefined) return [];
  const cited = /^version: *["']?([^"'\n]+)/m.exec(text)?.[1]?.trim();
  if (cited === version) return [];
  return [
    { check: 'metadata', file, message: `expected version ${version} as in manifest.json, got ${cited ?? 'none'}` },
  ];
};

const checkInputs = (manifest: ManifestOfRelease, documents: readonly AnyRow[]): Finding[] => {
  const digests = new Map(documents.map((row) => [row['doc_id'], row['sha256']]));
  return manifest.inputs
    .filter(({ doc_id, sha256 }) => digests.get(doc_id) !== sha256)
    .map(({ doc_id }) => ({
      check: 'metadata',
      file: 'manifest.json',
      message: `inputs: expected the document ${doc_id} with the sha256 of the table documents`,
    }));
};

/** Checks that the files that describe a release say the same as its manifest and tables. */
export const checkMetadata = async (
  folder: string,
  manifest: ManifestOfRelease,
  documents: readonly AnyRow[],
): Promise<Finding[]> => [
  ...(await checkFile(folder, 'datapackage.json', manifest)),
  ...(await checkFile(folder, 'croissant.json', manifest)),
  ...(await checkCitation(folder, manifest)),
  ...checkInputs(manifest, documents),
];
