import { availableParallelism } from 'node:os';
import { type Extracted, type ExtractInput, extractOne } from './extract-one.ts';
import { inWorkers } from './in-workers.ts';

export interface ExtractOptions {
  /** How many documents are read at the same time; by default as many as there are processors, where there are documents enough. */
  readonly jobs?: number;
  /** Called after each document with how many are done. */
  readonly onProgress?: (done: number) => void;
}

/** Below so many characters a second thread takes longer to start than it saves. */
const WORTH_A_WORKER = 400_000;

/** The claims of many documents, in the order of the documents whatever the number of jobs. */
export async function extract(inputs: readonly ExtractInput[], options: ExtractOptions = {}): Promise<Extracted[]> {
  const characters = inputs.reduce((sum, input) => sum + input.source.text.length, 0);
  const wanted = options.jobs ?? Math.min(availableParallelism(), 1 + Math.floor(characters / WORTH_A_WORKER));
  const jobs = Math.min(wanted, inputs.length);
  if (jobs > 1) return inWorkers(inputs, jobs, options.onProgress);
  const results: Extracted[] = [];
  for (const input of inputs) {
    results.push(extractOne(input));
    options.onProgress?.(results.length);
  }
  return results;
}
