import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const BODY = 'The ministers met in Lima on 3 May 2001. The countries are good neighbours. They agreed on a date.';

/** The company of a page with such a title, and whom the last sentences' "The countries" and "They" mean. */
function read(title: string, publisher: string | null = null) {
  const { company, sentences } = analyseDocument(`${title}\n\n${BODY}\n`, {
    title,
    published: null,
    publisher,
    url: null,
  });
  return [company, ...sentences.slice(-2).map(({ references }) => references[0]?.parties ?? [])].map((parties) =>
    [...parties].sort().join('+'),
  );
}

it.each([
  ['Statement of Peru, Chile and Togo', null, 'CHL+PER+TGO'],
  ['Talks between Peru and Chile, Togo and Mali', 'Ministry of Foreign Affairs of Togo', 'CHL+MLI+PER+TGO'],
  // They are spoken with, and are not of one company with the page.
  ['Calls to Peru, Chile and Togo', 'Ministry of Foreign Affairs of Kenya', null],
  ['Peru and Chile meet in Togo', null, null],
  ['Peru, Chile and the United Nations', null, null],
])('%s (%s)', (title, publisher, company) => {
  const found = read(title, publisher);
  expect(found[0]).toBe(company ?? '');
  if (company !== null) expect(found).toEqual([company, company, company]);
});
