import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const LEAD = 'The 12th Summit of the East African Community (EAC) elected new leaders.';

/** What a later sentence says of the organization without its name. */
function named(text: string): string[] {
  const hints = { title: null, published: null, publisher: null, url: null };
  const last = analyseDocument(`Summit of the EAC\n\n${LEAD} ${text}\n`, hints).sentences.at(-1);
  return (last?.references ?? [])
    .filter(({ parties, kind }) => parties[0] === 'org:eac' && kind === 'description')
    .map(({ from, to }) =>
      (last?.tokens ?? [])
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    );
}

it.each([
  ['The Summit thanked Norway.', ['The Summit']],
  ['Held in Arusha, the Summit thanked Norway.', ['the Summit']],
  ['“The Summit thanked Norway,” it was said.', ['The Summit']],
  ['The EAC Council met in Arusha. The Council thanked Norway.', ['The Council']],
  ['The Council of the Nordic states thanked Norway.', []],
  ['Norway spoke at the Summit.', []],
  ['The Summit of the Group of Seven thanked Norway.', []],
])('%s', (text, words) => {
  expect(named(text)).toEqual(words);
});
