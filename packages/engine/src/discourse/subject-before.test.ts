import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** Whom the last "he", "she" or "his" of a text means. */
function meant(text: string): string {
  const hints = { title: null, published: '2019-05-04', publisher: null, url: null };
  const { sentences } = analyseDocument(`Kenya and Norway\n\n${text}\n`, hints);
  const last = sentences.at(-1);
  const found = last?.references.findLast(
    ({ kind, from }) => kind === 'pronoun' && /^(?:he|she|his)$/.test(last.tokens[from]?.norm ?? ''),
  );
  return [...(found?.parties ?? [])].join('+');
}

const MET = 'President John Otieno of Kenya met Norwegian Prime Minister Ola Berg';

it.each([
  // Who met somebody goes on
  [`${MET}, and he praised the talks.`, 'KEN'],
  [`${MET}, where he spoke of trade.`, 'KEN'],
  [`${MET}, where he repeated his pledge.`, 'KEN'],
  [`${MET}, but he left early.`, 'KEN'],
  ['President John Otieno of Kenya held talks with King Olav of Norway, during which he spoke of trade.', 'NOR'],
  // Nobody thanks his own state
  ['President John Otieno of Kenya met King Olav of Norway, and he thanked Norway.', 'KEN'],
  ['President John Otieno of Kenya received Norwegian Prime Minister Kari Dahl, and she thanked Kenya.', 'NOR'],
  // A form of address tells which of the two
  ['President John Otieno of Kenya received Norwegian Prime Minister Ms. Kari Dahl, and she spoke.', 'NOR'],
  // In a relative clause it is whoever that one is told of
  [`${MET}, who said that he liked tea.`, 'NOR'],
  ['President John Otieno of Kenya thanked Norwegian Prime Minister Ola Berg for the help he gave.', 'NOR'],
])('%s', (text, expected) => {
  expect(meant(text)).toBe(expected);
});
