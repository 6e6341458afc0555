import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const TEXT =
  'Norway and Kenya hold talks\n\nThe foreign ministers of Norway and Kenya met in Oslo. They spoke of trade.\n';

const HOMES: readonly (readonly [publisher: string, url: string | null, home: string | null])[] = [
  ['Malaya Business Insight', null, null],
  ['The Court of Malaysia', null, null],
  ['The Court of Malaysia', 'https://court.gov.my/news', 'MYS'],
  ['Embassy of Malaysia', null, 'MYS'],
  ['Norway Today', null, 'NOR'],
];

describe('home of a page', () => {
  it.each(HOMES)('%s (%s)', (publisher, url, home) => {
    expect(analyseDocument(TEXT, { title: null, published: null, publisher, url }).home).toBe(home);
  });
});
