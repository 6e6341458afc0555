import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const TEXT =
  'Norway and Kenya hold talks\n\nThe foreign ministers of Norway and Kenya met in Oslo. They spoke of trade.\n';

const HOMES: readonly (readonly [publisher: string, home: string | null])[] = [
  ['Malaya Business Insight', null],
  ['Embassy of Malaysia', 'MYS'],
  ['Norway Today', 'NOR'],
];

describe('home of a page', () => {
  it.each(HOMES)('%s', (publisher, home) => {
    expect(analyseDocument(TEXT, { title: null, published: null, publisher, url: null }).home).toBe(home);
  });
});
