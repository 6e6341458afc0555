import { extract } from '@diplomatic-relations/job-extract';
import { rejectMessage } from '@diplomatic-relations/job-ingest';
import { readStage, say, writeStage } from './files.mjs';

const inputs = (await readStage('documents.ndjson')).filter((item) => 'source' in item);
let told = 0;
const results = await extract(inputs, {
  onProgress: (done) => {
    if (done < told + 100) return;
    told = done;
    say(`extract: ${done} of ${inputs.length} documents`);
  },
});
for (const result of results) if ('reject' in result) say(`rejected: ${rejectMessage(result.reject)}`);
await writeStage('claims.ndjson', results);
const claims = results.flatMap((result) => ('claims' in result ? result.claims.claims : []));
say(`extract: ${claims.length} claims of ${inputs.length} documents`);
