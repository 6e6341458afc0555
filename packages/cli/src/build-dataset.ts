import { type Evaluation, evaluate, type GoldDocument } from '@diplomatic-relations/job-evaluate';
import { EXTRACTOR_VERSION, type ExtractInput, extract } from '@diplomatic-relations/job-extract';
import { FORMATS, type IngestWarning, ingest, type Reject } from '@diplomatic-relations/job-ingest';
import { inputRecords, type Manifest, publish, type ReleaseInfo } from '@diplomatic-relations/job-publish';
import { type Dataset, reconcile } from '@diplomatic-relations/job-reconcile';
import { UsageError } from './exit.ts';

export interface BuildOptions {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly jobs?: number;
  readonly gold?: readonly GoldDocument[];
  /** For a build that is a release. */
  readonly release?: ReleaseInfo;
  /** Called with what is being done. */
  readonly onProgress?: (text: string) => void;
}

/** What a build gave. */
export interface BuildResult {
  readonly dataset: Dataset;
  readonly manifest: Manifest;
  readonly rejects: readonly Reject[];
  readonly warnings: readonly IngestWarning[];
  readonly quality: Evaluation | null;
}

/** The whole line: documents in, tables in a folder. */
export async function buildDataset(options: BuildOptions): Promise<BuildResult> {
  const progress = options.onProgress ?? (() => undefined);
  const rejects: Reject[] = [];
  const warnings: IngestWarning[] = [];
  const inputs: ExtractInput[] = [];
  for await (const item of ingest(options.inputs)) {
    if ('source' in item) inputs.push(item);
    else if ('reject' in item) rejects.push(item.reject);
    else warnings.push(item.warning);
    progress(`ingest: ${inputs.length} documents`);
  }
  if (inputs.length === 0 && rejects.length === 0)
    throw new UsageError(
      `no documents in ${options.inputs.join(', ')}; expected ${Object.keys(FORMATS).join(', ')} files`,
    );
  const extracted = await extract(inputs, {
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    onProgress: (done) => progress(`extract: ${done} of ${inputs.length}`),
  });
  for (const result of extracted) if ('reject' in result) rejects.push(result.reject);
  progress('reconcile');
  const { dataset, rejects: refused } = reconcile(extracted.filter((result) => 'claims' in result));
  rejects.push(...refused);
  const quality = options.gold ? evaluate(dataset, options.gold) : null;
  progress('publish');
  const info = {
    extractorVersion: EXTRACTOR_VERSION,
    inputs: inputRecords(inputs, dataset),
    rejects,
    release: options.release ?? null,
    quality,
  };
  const manifest = await publish(dataset, info, options.out);
  progress('');
  return { dataset, manifest, rejects, warnings, quality };
}
