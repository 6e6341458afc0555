import type { EvaluatedDataset } from '../evaluate.ts';
import type { KeyResult } from './key.ts';

const FACTS = [
  'relations',
  'missions',
  'memberships',
  'events',
  'agreements',
  'indicators',
  'trade_goods',
  'interactions',
  'cooperation_areas',
] as const;

/** Documents with no diplomacy in them: every fact is a false one. Positions are not counted: officials may be named anywhere. */
export function evaluateNegative(dataset: EvaluatedDataset): KeyResult {
  const differences: string[] = [];
  for (const table of FACTS) {
    for (const row of dataset[table]) {
      const shown = Object.entries(row).filter(
        ([column, value]) =>
          value !== null && !['id', 'confidence', 'sources'].includes(column) && !column.startsWith('date_'),
      );
      differences.push(`false   ${table}  ${shown.map(([column, value]) => `${column}=${String(value)}`).join(' ')}`);
    }
  }
  return {
    lines: [`${differences.length} facts in ${dataset.documents.length} documents without diplomacy`],
    differences,
    scores: { facts: differences.length },
  };
}
