import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const OWN = 'We thank Kenya. I am glad to be here. We have agreed on a date. Kenya is a friend.';

it.each([
  ['Remarks by NATO Secretary General Ana Silva in Nairobi', OWN, 'org:nato'],
  ['Summit in Nairobi: remarks by President Luis Rojas of Peru', OWN, 'PER'],
  [
    'Remarks by Ana Silva, Secretary-General of NATO, at a reception',
    'It is my pleasure. Our ties are old.',
    'org:nato',
  ],
  ['Remarks by President Luis Rojas of Peru draw anger', 'It is my pleasure. Our ties are old.', null],
  // Nobody says whose minister it is
  ['Remarks by Minister Luis Rojas', OWN, null],
  // Somebody else tells of it
  ['Remarks by President Luis Rojas of Peru draw anger', 'Kenya was angry. It called the envoy. He came.', null],
  ['President Luis Rojas of Peru in Nairobi', OWN, null],
])('%s', (title, text, home) => {
  const hints = { title: null, published: '2019-05-04', publisher: 'City Club', url: null };
  expect(analyseDocument(`${title}\n\n${text}\n`, hints).home).toBe(home);
});
