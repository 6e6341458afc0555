import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const TITLE = 'Remarks by President Luis Rojas of Peru on ties between Peru and Kenya';
const FRAME =
  'I am glad to be in Kenya. We have agreed on a date. My ministers and I thank Kenya. Peru and Kenya are friends.';

/** What the last sentence says of whom, on a page that is the speech, or that only quotes one. */
it.each([
  ['Your country gave us tea.', ['KEN', 'PER']],
  ['Your Foreign Minister wrote to us.', ['KEN', 'PER']],
  ['Take your seats, friends.', []],
  ['Your work is well known.', []],
  ['It was a pleasure to meet Ana Silva.', ['PER']],
])('%s', (text, parties) => {
  const hints = { title: null, published: '2019-05-04', publisher: null, url: null };
  const sentence = analyseDocument(`${TITLE}\n\n${FRAME} ${text}\n`, hints).sentences.at(-1);
  expect(sentence?.references.flatMap((reference) => reference.parties)).toEqual(parties);
});

it('leaves open whom a page means that nobody speaks on', () => {
  const hints = { title: null, published: '2019-05-04', publisher: null, url: null };
  const text = 'Peru and Kenya\n\nPeru and Kenya signed a treaty. A guide says: Bring your embassy a form.\n';
  expect(analyseDocument(text, hints).sentences.at(-1)?.references).toEqual([]);
});
