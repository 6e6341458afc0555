import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** Whom the first words of the last sentence mean. */
function meant(text: string): readonly string[] {
  const hints = { title: 'Kenya and Peru', published: '2019-05-04', publisher: null, url: null };
  return (
    analyseDocument(text, hints)
      .sentences.at(-1)
      ?.references.find(({ from }) => from === 0)?.parties ?? []
  );
}

it.each([
  ['President Ann Otieno of Kenya received President Luis Rojas of Peru. The guest spoke of trade.', ['PER']],
  ['President Ann Otieno of Kenya received President Luis Rojas of Peru. The host spoke of trade.', ['KEN']],
  [
    'President Luis Rojas of Peru was welcomed by President Ann Otieno of Kenya. The distinguished guest left.',
    ['PER'],
  ],
  ['The Peruvian minister is visiting Kenya. The visitor spoke of trade.', ['PER']],
  ['The Peruvian minister began an official visit to Kenya. The visitor spoke of trade.', ['PER']],
  ['Norwegian President Ola Berg arrived in Lima. The visitor spoke of trade.', ['NOR']],
  ['The Peruvian minister began a speech to Kenya. The visitor spoke of trade.', []],
  ['President Ann Otieno of Kenya met President Luis Rojas of Peru. The guest spoke of trade.', []],
  ['President Ann Otieno of Kenya received President Luis Rojas of Peru. The guest house is old.', []],
  ['President Ann Otieno of Kenya received President Luis Rojas of Peru. The host of the show left.', []],
])('%s', (text, parties) => {
  expect(meant(text)).toEqual(parties);
});
