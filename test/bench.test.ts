import { describe, expect, it } from 'vitest';

/** What `npm run bench` measures, which imports the built packages. */
const { layersOf, wholeWays } = await import(new URL('../bench/layers.mjs', import.meta.url).href);

const TEXTS = ['Norway and Peru\n\nOn 3 May 1990 Norway opened an embassy in Lima. Kenya condemned it.\n'];

type Measured = readonly (readonly [name: string, run: () => unknown])[];

describe('the benchmark', () => {
  it.each(wholeWays(TEXTS) as Measured)('goes the whole way: %s', (_, run) => {
    expect(run()).toBeTruthy();
  });

  it.each(layersOf(TEXTS).layers as Measured)('runs each layer: %s', (_, run) => {
    expect(run()).toBeTruthy();
  });
});
