import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCsv } from '@diplomatic-relations/artifacts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVALUATED_TABLES, type Evaluation, evaluate, loadBuild, readGold, type Score } from '../src/index.ts';
import { syntheticCase } from './synthetic.ts';

const SCRIPT = fileURLToPath(new URL('reference_score.py', import.meta.url));
const PYTHON = spawnSync('python3', ['--version']).status === 0;
const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oracle-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a synthetic build and its gold, and evaluates what is on the disk. */
async function evaluated(seed: number): Promise<{ build: string; gold: string; evaluation: Evaluation }> {
  const { dataset, gold: files } = syntheticCase(seed);
  const [build, gold] = [join(folder, `build-${seed}`), join(folder, `gold-${seed}`)];
  await mkdir(join(build, 'csv'), { recursive: true });
  await mkdir(gold, { recursive: true });
  for (const name of [...EVALUATED_TABLES, 'evidence'] as const) {
    await writeCsv(join(build, 'csv', `${name}.csv`), name, dataset[name] as never);
  }
  for (const file of files) await writeFile(join(gold, `${file.doc_id}.json`), JSON.stringify(file));
  return { build, gold, evaluation: evaluate(await loadBuild(build), await readGold(gold, EVALUATED_TABLES)) };
}

const asInScript = (scores: Readonly<Record<string, Score>>) =>
  Object.fromEntries(
    Object.entries(scores).map(([name, { precision: p, recall: r, f1, predicted, gold }]) => [
      name,
      { p, r, f1, predicted, gold },
    ]),
  );

describe('the annotators’ own script, on builds made at random', () => {
  it.skipIf(!PYTHON).each(SEEDS)('seed %i gives the same numbers', async (seed) => {
    const { build, gold, evaluation } = await evaluated(seed);
    for (const core of [false, true]) {
      const run = spawnSync('python3', [SCRIPT, build, gold, '--json', ...(core ? ['--core'] : [])], {
        encoding: 'utf8',
      });
      expect(run.stderr).toBe('');
      expect(asInScript(core ? evaluation.core : evaluation.strict)).toEqual(JSON.parse(run.stdout));
    }
  });

  it.each(SEEDS)('seed %i: what confidence counts as wrong are the rows that are not in the gold', async (seed) => {
    const { evaluation } = await evaluated(seed);
    const wrong = evaluation.reliability.reduce((sum, { rows, right }) => sum + rows - right, 0);
    expect(wrong).toBe(evaluation.extras.filter(({ row }) => typeof row['confidence'] === 'number').length);
  });

  it('the numbers of one of them, as the script gave them', async () => {
    const { evaluation } = await evaluated(7);
    expect(asInScript(evaluation.strict)['ALL']).toEqual(STRICT_7);
    expect(asInScript(evaluation.core)['ALL']).toEqual(CORE_7);
  });
});

const STRICT_7 = { p: 0.301, r: 0.294, f1: 0.297, predicted: 39, gold: 40 };
const CORE_7 = { p: 0.353, r: 0.344, f1: 0.348, predicted: 39, gold: 40 };
