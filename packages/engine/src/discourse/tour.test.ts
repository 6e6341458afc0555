import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

/** Whose person the last named one is, and whom the last "They" or "The two ministers" means, on a page that begins with such a sentence. */
function read(lead: string, told: string, title: string | null, publisher: string | null): readonly string[] {
  const { sentences } = analyseDocument(`${lead}\n\n${told}\n`, { title, published: null, publisher, url: null });
  const person = sentences.flatMap(({ people }) => people).findLast(({ name }) => name !== null && name !== 'Ana Berg');
  const meant = sentences.at(-1)?.references.find(({ kind }) => kind === 'pronoun' || kind === 'pair');
  return [person?.party ?? '-', [...(meant?.parties ?? [])].sort().join('+')];
}

const MINISTRY = 'Ministry of Foreign Affairs of Norway';
const LEAD = 'Foreign Minister Ana Berg will visit Peru, Chile and Togo from 3 to 9 May.';

describe('tours', () => {
  it.each([
    ['In Lima, she will meet Foreign Minister Luis Rojas. They will discuss trade.', 'PER', 'NOR+PER'],
    ['In Chile, she will meet Foreign Minister Luis Rojas. They will discuss trade.', 'CHL', 'CHL+NOR'],
    [
      'In Lima, she will open a school.\n\nIn Santiago, she held talks with President Luis Rojas. They will discuss trade.',
      'CHL',
      'CHL+NOR',
    ],
    ['The first stop is Lima, where she will meet President Luis Rojas. They will discuss trade.', 'PER', 'NOR+PER'],
    ['In Lomé, she will call on Prime Minister Luis Rojas.\n\nThe two ministers will discuss trade.', 'TGO', 'NOR+TGO'],
    // At no stage: all on the way
    [
      'In Lima, she will open a school. In Geneva, Switzerland, she will rest. They will discuss trade.',
      '-',
      'CHL+NOR+PER+TGO',
    ],
    [
      'In Lima, she will attend the Summit of the Americas of the OAS. They will discuss trade.',
      '-',
      'CHL+NOR+PER+TGO',
    ],
    [
      'In Lima, she will open a school.\n\nThe trip comes at a good time. They will discuss trade.',
      '-',
      'CHL+NOR+PER+TGO',
    ],
    ['They will discuss trade.', '-', 'CHL+NOR+PER+TGO'],
  ])('%s', (told, party, meant) => {
    expect(read(LEAD, told, null, MINISTRY)).toEqual([party, meant]);
    expect(read(LEAD, told, 'Minister to visit Peru, Chile and Togo', MINISTRY)).toEqual([party, meant]);
    expect(read(LEAD.replace('Foreign', 'Norwegian Foreign'), told, null, null)).toEqual([party, meant]);
  });

  it('goes by towns that semicolons part', () => {
    const lead = 'Foreign Minister Ana Berg visited Lima, Peru; Santiago, Chile; and Lomé, Togo.';
    expect(read(lead, 'In Chile, she met Foreign Minister Luis Rojas. They discussed trade.', null, MINISTRY)).toEqual([
      'CHL',
      'CHL+NOR',
    ]);
  });

  it('is none on a page about two', () => {
    const told = 'They will discuss trade.';
    expect(read(LEAD, told, 'Norway and Peru', MINISTRY)[1]).toBe('NOR+PER');
    expect(
      read(
        'Peruvian Minister Luis Rojas, who visited Chile and Togo, met Ana Berg.',
        told,
        'Peruvian minister in Oslo',
        MINISTRY,
      )[1],
    ).toBe('NOR+PER');
  });
});
