import { describe, expect, it } from 'vitest';
import { type Evaluation, reliabilityLines } from '../src/index.ts';
import { reliability } from '../src/reliability.ts';

describe('reliability', () => {
  it('counts each row in the band that its confidence lies in', () => {
    const rows = [0, 0.59, 0.6, 0.69, 0.7, 0.8, 0.9, 1].map((confidence) => ({
      confidence,
      right: confidence >= 0.69,
    }));
    expect(reliability(rows)).toEqual([
      { from: 0, rows: 2, right: 0 },
      { from: 0.6, rows: 2, right: 1 },
      { from: 0.7, rows: 1, right: 1 },
      { from: 0.8, rows: 1, right: 1 },
      { from: 0.9, rows: 2, right: 2 },
    ]);
  });

  it('leaves out bands without rows in its lines', () => {
    const bands = reliability([
      { confidence: 0.65, right: true },
      { confidence: 0.95, right: true },
      { confidence: 0.95, right: false },
    ]);
    expect(reliabilityLines({ reliability: bands } as unknown as Evaluation)).toEqual([
      'confidence              rows   right',
      'from 0.6                   1   1.000',
      'from 0.9                   2   0.500',
    ]);
    expect(reliabilityLines({ reliability: reliability([]) } as unknown as Evaluation)).toEqual([]);
  });
});
