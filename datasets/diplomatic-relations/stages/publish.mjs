import { EXTRACTOR_VERSION } from '@diplomatic-relations/job-extract';
import { inputRecords, publish, readReleaseInfo } from '@diplomatic-relations/job-publish';
import { DATASET, RELEASE, readStage, say } from './files.mjs';

const documents = await readStage('documents.ndjson');
const [{ dataset, rejects }] = await readStage('facts.json');
const [quality] = await readStage('quality.json');
const results = [...documents, ...(await readStage('claims.ndjson'))];
const release = await readReleaseInfo(DATASET);
const manifest = await publish(
  dataset,
  {
    extractorVersion: EXTRACTOR_VERSION,
    inputs: inputRecords(
      documents.filter((item) => 'source' in item),
      dataset,
    ),
    rejects: [...results.flatMap((item) => ('reject' in item ? [item.reject] : [])), ...rejects],
    release,
    quality,
  },
  RELEASE,
);
say(`publish: ${manifest.tables.length} tables as CSV and Parquet, version ${release.version}`);
