export { type Difference, type EvaluatedDataset, type Evaluation, evaluate, type Score } from './evaluate.ts';
export { type GoldDocument, GoldError, type GoldRow, readGold } from './gold.ts';
export { evaluateKey, KEYS, type Key, needsAnswers } from './keys/evaluate-key.ts';
export type { KeyResult } from './keys/key.ts';
export { loadBuild } from './load-build.ts';
export { differenceLines, qualityMarkdown, reliabilityLines, scoreLines } from './report.ts';
export { EVALUATED_TABLES, type EvaluatedTable } from './rules.ts';
