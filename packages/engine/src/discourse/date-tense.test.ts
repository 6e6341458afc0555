import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

// A Monday.
const HINTS = { title: 'Talks in Lima', published: '2022-11-28', publisher: null, url: null };

it.each([
  [
    'Peruvian Minister Luis Rojas came to Oslo on Sunday ahead of a summit of the Union in Lima on Thursday.',
    ['2022-11-27', '2022-12-01'],
  ],
  [
    'The visit precedes a meeting of the ministers of Peru and Norway in Oslo on Tuesday and Wednesday.',
    ['2022-11-29', '2022-11-30'],
  ],
  [
    'On Sunday the ministry announced the visit of President Silva to Norway on Wednesday.',
    ['2022-11-27', '2022-11-30'],
  ],
  ['Peruvian Minister Luis Rojas is due to arrive in Oslo on Friday.', ['2022-12-02']],
  // The name of the gathering tells the year of its month, and a price or another year tells none
  ['They spoke of trade, with Peru hosting the 2023 UN Ocean Conference (COP33) in Lima in November.', ['2023-11']],
  ['They praised the 2021 Ocean Conference in Lima in March.', ['2021-03']],
  ['They praised the 2021 Ocean Report, which was read in Lima in March.', ['2022-03']],
  ['Peruvian Minister Luis Rojas is scheduled to visit Oslo this Friday.', ['2022-12-02']],
  ['Peruvian Minister Luis Rojas will visit Oslo this Sunday.', ['2022-12-04']],
  ['Peruvian Minister Luis Rojas visited Oslo this Monday.', ['2022-11-28']],
  ['On Friday, the minister plans to stop in Oslo.', ['2022-12-02']],
  ['On Friday, the minister stopped in Oslo and plans to return.', ['2022-11-25']],
  ['The minister will then attend the visit of President Silva, slated from Friday.', ['2022-12-02']],
  ['The visit preceded a meeting of the ministers of Peru and Norway in Oslo on Friday.', ['2022-11-25']],
  ['The ministry announced a plan that ministers had signed on Friday.', ['2022-11-25']],
  ['The minister, who came ahead of time, spoke of the vote that was held on Friday.', ['2022-11-25']],
])('%s', (text, days) => {
  expect(
    analyseDocument(text, HINTS).sentences.flatMap(({ resolvedDates }) => resolvedDates.map(({ edtf }) => edtf)),
  ).toEqual(days);
});
