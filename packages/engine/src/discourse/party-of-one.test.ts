import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const HINTS = { title: null, published: null, publisher: null, url: null };
const LEAD = 'The foreign ministers of Kenya and Oman met in Lima.';

/** Whom the words of the last sentence mean. */
function meant(text: string, words: string): readonly string[] {
  const last = analyseDocument(`Talks in Lima\n\n${LEAD} ${text}\n`, HINTS).sentences.at(-1);
  const named = last?.references.find(
    ({ from, to }) =>
      (last?.tokens ?? [])
        .slice(from, to)
        .map((token) => token.text)
        .join(' ') === words,
  );
  return named?.parties ?? [];
}

it.each([
  ['Kenya thanked the Government of Oman for its support.', 'its', ['OMN']],
  ['Kenya is grateful to Oman for its help.', 'its', ['OMN']],
  ['Kenya praised Oman for its role.', 'its', ['OMN']],
  ['Kenya is grateful that its offer was welcome.', 'its', ['KEN']],
  ['Kenya renewed its offer to Oman.', 'its', ['KEN']],
  // Where somebody stands does nothing
  ['The Kenyan army in Oman said it had left.', 'it', ['KEN']],
  ['Kenyan officials in Oman said they had left.', 'they', ['KEN']],
  ['Officials of Kenya and Oman said they had left.', 'they', ['KEN', 'OMN']],
  // A capital before a comma: judged or asked it is a state, visited it is a place
  ['Peru blamed Muscat, saying the port had been closed.', 'Muscat', ['OMN']],
  ['The envoy visited Muscat, saying little.', 'Muscat', []],
  // Of two organizations without a word between, the first says whose the second is
  ['The U.N. World Food Programme said it would stay.', 'U.N.', []],
  // What a state is called by its form of government is none of another form
  ['The Sultanate praised the efforts of Kuwait.', 'The Sultanate', ['OMN']],
  ['Kenya spoke of its farms. The Kingdom is far away.', 'The Kingdom', []],
])('%s', (text, words, parties) => {
  expect(meant(text, words)).toEqual(parties);
});
