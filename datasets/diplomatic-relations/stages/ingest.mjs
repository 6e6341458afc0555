import { join } from 'node:path';
import { ingest, rejectMessage } from '@diplomatic-relations/job-ingest';
import { DATASET, say, writeStage } from './files.mjs';

const items = [];
for await (const item of ingest([join(DATASET, 'corpus')])) {
  items.push(item);
  if ('reject' in item) say(`rejected: ${rejectMessage(item.reject)}`);
  if ('warning' in item) say(`warning: ${item.warning.file}: ${item.warning.message}`);
}
await writeStage('documents.ndjson', items);
say(`ingest: ${items.filter((item) => 'source' in item).length} documents`);
