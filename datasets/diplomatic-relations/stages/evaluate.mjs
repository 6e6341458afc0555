import { join } from 'node:path';
import { EVALUATED_TABLES, evaluate, readGold } from '@diplomatic-relations/job-evaluate';
import { DATASET, readStage, say, writeStage } from './files.mjs';

const [{ dataset }] = await readStage('facts.json');
const quality = evaluate(dataset, await readGold(join(DATASET, 'gold'), EVALUATED_TABLES));
await writeStage('quality.json', [quality]);
say(`evaluate: F1 ${quality.strict.ALL.f1.toFixed(3)} on ${quality.documents.length} annotated documents`);
