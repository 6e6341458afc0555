import { rejectMessage } from '@diplomatic-relations/job-ingest';
import { reconcile } from '@diplomatic-relations/job-reconcile';
import { readStage, say, writeStage } from './files.mjs';

const result = reconcile((await readStage('claims.ndjson')).filter((item) => 'claims' in item));
for (const reject of result.rejects) say(`rejected: ${rejectMessage(reject)}`);
await writeStage('facts.json', [result]);
const rows = Object.values(result.dataset).reduce((sum, table) => sum + table.length, 0);
say(`reconcile: ${rows} rows in ${Object.keys(result.dataset).length} tables`);
