import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const LEAD = 'President Ann Otieno of Kenya received President Ana Silva of Peru and King Ola of Norway.';

/** Whom the first words of the last sentence mean. */
function meant(sentence: string): readonly string[] {
  const hints = { title: 'Guests in Nairobi', published: '2019-05-04', publisher: null, url: null };
  return (
    analyseDocument(`${LEAD} ${sentence}`, hints)
      .sentences.at(-1)
      ?.references.find(({ from }) => from === 0)?.parties ?? []
  );
}

it.each([
  ['The Andean nation sells fish.', ['PER']],
  ['The African president gave a dinner.', ['KEN']],
  ['The Latin American leader gave thanks.', ['PER']],
  ['This Scandinavian kingdom sells fish.', ['NOR']],
  ['The small East African country sells tea.', ['KEN']],
  // nobody from there has been spoken of
  ['The Balkan country sells fish.', []],
  ['The Andean nations sell fish.', []],
  ['The African market is large.', []],
])('%s', (sentence, parties) => {
  expect(meant(sentence)).toEqual(parties);
});
