import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const TEXT =
  'We thank Togo. We agreed to deepen our trade. Peru and Kenya are friends. We urge Chad to hold elections.';

/** Whom "we" means in the last sentence of a page of this title. */
function speakers(title: string, text = TEXT): string {
  const hints = { title, published: '2019-05-04', publisher: 'City Club', url: null };
  const { sentences } = analyseDocument(`${title}\n\n${text}\n`, hints);
  const we = sentences.at(-1)?.references.find(({ kind, from }) => kind === 'pronoun' && from === 0);
  return [...(we?.parties ?? [])].sort().join('+');
}

it.each([
  ['Joint Statement by the Foreign Ministers of Peru and Kenya', 'KEN+PER'],
  ['Statement of President Luis Rojas of Peru and President John Otieno of Kenya', 'KEN+PER'],
  ['Joint Declaration of Peru and Kenya on Climate', 'KEN+PER'],
  // One speaks, of the other
  ['Statement by the Foreign Minister of Peru, Luis Rojas, on Kenya', 'PER'],
  ['Statement by Peru after talks with Kenya and Togo', ''],
  ['Talks between Peru and Kenya', ''],
])('%s', (title, expected) => {
  expect(speakers(title)).toBe(expected);
});

it('is told apart from a quotation', () => {
  const text = 'We thank Togo. We agreed on trade. We met. Minister Luis Rojas of Peru said: “We urge Chad to vote.”';
  expect(speakers('Joint Declaration of Peru and Kenya', text)).toBe('');
});
