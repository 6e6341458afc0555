import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** The office of the person named last. */
function office(text: string): string {
  const { sentences } = analyseDocument(text, { title: null, published: null, publisher: null, url: null });
  const person = sentences.flatMap(({ persons }) => persons).findLast(({ name }) => name !== null);
  const [held] = person?.offices ?? [];
  return `${held?.role} ${held?.party ?? '-'}`;
}

it.each([
  ['CWA President Ana Silva met guests from Peru. President Ana Silva thanked them.', 'other -'],
  ['Guests from Peru met Vice President Ana Silva of the Writers’ Club. Vice President Silva thanked them.', 'other -'],
  [
    'European Commission Vice President Ana Silva visited Peru. Vice President Ana Silva met the press.',
    'organization_head org:eu',
  ],
  // Of a state, and somebody else
  ['President Ana Silva of Peru met guests. President Silva thanked them.', 'head_of_state -'],
  ['CWA President Ana Silva met guests from Peru. President Luis Rojas thanked them.', 'head_of_state -'],
  ['CWA President Ana Silva met guests. President Ana Silva of Peru thanked them.', 'head_of_state PER'],
])('%s', (text, expected) => {
  expect(office(text)).toBe(expected);
});
