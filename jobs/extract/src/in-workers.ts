import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Extracted, type ExtractInput, failed } from './extract-one.ts';
import type { Answer, Task } from './worker.ts';

/** Reads documents in several threads; a thread that dies gives a reject for its document and is replaced. */
export function inWorkers(
  inputs: readonly ExtractInput[],
  jobs: number,
  onProgress?: (done: number) => void,
): Promise<Extracted[]> {
  const results: Extracted[] = new Array(inputs.length);
  const workers = new Set<Worker>();
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const finish = (failure?: unknown): void => {
      for (const worker of workers) void worker.terminate();
      if (failure === undefined) resolve(results);
      else reject(failure);
    };
    const start = (): void => {
      const worker = openWorker();
      let current: Task | null = null;
      let ready = false;
      workers.add(worker);
      const take = (): void => {
        const input = inputs[next];
        current = input === undefined ? null : { index: next++, input };
        if (current === null) {
          workers.delete(worker);
          void worker.terminate();
        } else worker.postMessage(current);
      };
      const record = (index: number, result: Extracted): void => {
        results[index] = result;
        done++;
        onProgress?.(done);
      };
      worker.on('message', (answer: Answer) => {
        if ('ready' in answer) {
          ready = true;
          return;
        }
        record(answer.index, answer.result);
        take();
        if (done === inputs.length) finish();
      });
      worker.on('error', (error: Error) => {
        workers.delete(worker);
        if (current === null) return;
        // A thread that cannot even start would fail again for every document.
        if (!ready) return finish(error);
        record(current.index, failed(current.input, error));
        if (done === inputs.length) finish();
        else start();
      });
      take();
    };
    for (let i = 0; i < jobs; i++) start();
  });
}

/** The worker runs the built file, or in development the source through tsx, which must be registered inside the thread. */
function openWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url));
  const tsx = new URL(
    './dist/esm/api/index.mjs',
    pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
  ).href;
  const entry = new URL('./worker.ts', import.meta.url).href;
  const start = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(entry)}); })`;
  return new Worker(start, { eval: true, execArgv: ['--conditions=source'] });
}
