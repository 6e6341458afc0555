import { parentPort } from 'node:worker_threads';
import { type Extracted, type ExtractInput, extractOne } from './extract-one.ts';

/** One document for a worker; `index` is its place in the order. */
export interface Task {
  readonly index: number;
  readonly input: ExtractInput;
}

/** What a worker says: once that it is ready, then what each document gave. */
export type Answer = { readonly ready: true } | { readonly index: number; readonly result: Extracted };

const say = (answer: Answer): void => parentPort?.postMessage(answer);

parentPort?.on('message', ({ index, input }: Task) => say({ index, result: extractOne(input) }));
say({ ready: true });
