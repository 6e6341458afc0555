import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvaluatedDataset } from '../evaluate.ts';
import { GoldError } from '../gold.ts';
import { evaluateGuide, type GuideDocument } from './guide.ts';
import type { KeyResult } from './key.ts';
import { evaluateNegative } from './negative.ts';
import { evaluatePlover, type PloverSentence } from './plover.ts';
import { evaluateReadouts, type ReadoutDocument } from './readouts.ts';
import { evaluateStatus, type StatusRow } from './status.ts';

/** The answer keys of third parties that a build can be compared with. */
export const KEYS = ['guide', 'status', 'readouts', 'negative', 'plover'] as const;

export type Key = (typeof KEYS)[number];

/** Whether a key needs a file or folder of answers. */
export function needsAnswers(key: Key): boolean {
  return key !== 'negative';
}

/** Compares a dataset with one of the keys; `answers` is its folder of JSON, its CSV or its NDJSON. */
export async function evaluateKey(
  dataset: EvaluatedDataset,
  key: Key,
  answers: string | null,
  party: string,
): Promise<KeyResult> {
  if (key === 'negative') return evaluateNegative(dataset);
  if (answers === null)
    throw new GoldError(
      `the key "${key}" needs --answers: a ${key === 'status' ? 'CSV file' : key === 'plover' ? 'NDJSON file' : 'folder of JSON files'}`,
    );
  if (key === 'guide') return evaluateGuide(dataset, await readFolder<GuideDocument>(answers), party);
  if (key === 'readouts') return evaluateReadouts(dataset, await readFolder<ReadoutDocument>(answers));
  if (key === 'plover')
    return evaluatePlover(
      dataset,
      (await readLines(answers)).map((line, i) => parse<PloverSentence>(line, `${answers}, line ${i + 1}`)),
    );
  return evaluateStatus(dataset, statusRows(await readLines(answers), answers), party);
}

async function readFolder<T>(folder: string): Promise<T[]> {
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    throw new GoldError(`expected a folder of .json files; got ${folder}`);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => parse<T>(await readFile(join(folder, name), 'utf8'), join(folder, name))),
  );
}

async function readLines(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new GoldError(`expected a readable file; got ${path}`);
  });
  return text.split('\n').filter((line) => line.trim() !== '');
}

function parse<T>(text: string, where: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new GoldError(`${where}: expected JSON; ${(error as Error).message}`);
  }
}

const STATUS_HEADER = 'article,status,date';

function statusRows(lines: readonly string[], path: string): StatusRow[] {
  if (lines[0]?.trim() !== STATUS_HEADER)
    throw new GoldError(`${path}, line 1: expected the header ${STATUS_HEADER}; got ${lines[0] ?? 'nothing'}`);
  return lines.slice(1).map((line, i) => {
    const [article, status, date, ...rest] = line.trim().split(',');
    if (!article || !status || date === undefined || rest.length > 0)
      throw new GoldError(`${path}, line ${i + 2}: expected three cells; got ${line}`);
    return { article, status, date };
  });
}
