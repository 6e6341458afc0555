import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** The dates of the last sentence, in the order of its words. */
function dates(text: string): string[] {
  const hints = { title: 'Envoys are expelled', published: '2020-11-30', publisher: null, url: null };
  return (analyseDocument(text, hints).sentences.at(-1)?.resolvedDates ?? []).map(({ edtf }) => edtf);
}

it.each([
  ['Peru expelled two envoys on Sunday, a day after Kenya recalled its ambassador.', ['2020-11-29', '2020-11-28']],
  ['Peru met Kenya on Friday, two days before it closed the post.', ['2020-11-27', '2020-11-29']],
  ['Peru expelled two envoys on 3 May 2020, 3 weeks after Kenya closed its port.', ['2020-05-03', '2020-04-12']],
  ['Peru restored ties on 3 May 2020, 20 months after Kenya cut them.', ['2020-05-03', '2018-09']],
  ['Peru restored ties on 3 May 2020, two years after Kenya cut them.', ['2020-05-03', '2018']],
  ['Peru was recognised on 11 December 1991. Days after, on December 17, Kenya opened a post.', ['1991-12-17']],
  ['Peru expelled two envoys, a day after Kenya recalled its ambassador.', []],
  ['The visit comes two days after Kenya recalled its ambassador.', ['2020-11-28']],
  ['Peru expelled two envoys on Sunday, a day after the storm.', ['2020-11-29']],
  ['Peru expelled two envoys on Saturday. Hours later, Kenya recalled its ambassador.', ['2020-11-28']],
])('%s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});
