import { expect, it } from 'vitest';
import { analyseDocument } from '../../analyse.ts';

const HINTS = {
  title: "Japan's policy in southern Africa",
  published: '2020-10-01',
  publisher: 'Ministry of Foreign Affairs of Japan',
  url: null,
};

const PAGE = `(1) Angola

In May, the Government of Angola sent a delegation to Japan.

(2) Eswatini

In August, Prime Minister Sipho Dube visited Japan. Foreign Minister Kenji Mori opened a school.

(3) Visitors from Zambia

In November, Foreign Minister Peter Banda visited Japan.
`;

it.each([
  ['Sipho Dube', 'SWZ'],
  ['Peter Banda', 'ZMB'],
])('the party of %s, of whom a numbered section of a page of Japan tells', (name, party) => {
  expect(analyseDocument(PAGE, HINTS).people.byName.get(name)?.party).toBe(party);
});

it('somebody in a section who has nothing to do with Japan by name is not taken for one of the section', () => {
  expect(analyseDocument(PAGE, HINTS).people.byName.get('Kenji Mori')?.party).not.toBe('SWZ');
});
