import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** Whom "we" means in the last sentence of a page of Norway's foreign ministry. */
function speakerOf(title: string, text: string): string | null {
  const { sentences } = analyseDocument(`${title}\n\n${text}\n`, {
    title,
    published: '2022-03-10',
    publisher: 'Ministry of Foreign Affairs of Norway',
    url: null,
  });
  const references = sentences.at(-1)?.references ?? [];
  return references.find(({ kind }) => kind === 'pronoun')?.parties[0] ?? null;
}

const TITLE = 'Press conference with Ghanaian Foreign Minister Kofi Darko';

it.each([
  ['whoever has the floor', TITLE, 'KOFI DARKO: Good morning. We came by boat.', 'GHA'],
  ['who is called by the family name', TITLE, 'MINISTER DARKO: We came by boat.', 'GHA'],
  ['the page, where nobody has the floor', TITLE, 'Good morning. We came by boat.', 'NOR'],
  ['nobody, where one asks', TITLE, 'KOFI DARKO: Good morning.\n\nQUESTION: We came by boat.', null],
  ['the page of a town', 'Boats', 'OSLO: We came by boat.', 'NOR'],
])('"we" is of %s', (_, title, text, party) => {
  expect(speakerOf(title, text)).toBe(party);
});

it('whom a speaker addresses is of the other side', () => {
  const { people } = analyseDocument(`${TITLE}\n\nKOFI DARKO: Thank you, Minister Kari Dahl. Peru came too.\n`, {
    title: TITLE,
    published: '2022-03-10',
    publisher: 'Ministry of Foreign Affairs of Norway',
    url: null,
  });
  expect(people.byName.get('Kari Dahl')?.party).toBe('NOR');
});
