import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const EXAMPLES: readonly (readonly [text: string, holder: string])[] = [
  [
    'Statement by\nH.E. Mr. Juma Otieno\nMinister for Trade of the Republic of Kenya\nat the Fish Forum\n\nDear friends,',
    'Juma Otieno',
  ],
  ['Remarks by Dr. Juma Otieno,\nMinister for Trade of Kenya\n\nDear friends,', 'Juma Otieno'],
  ['Juma Otieno\nMinister for Trade of Kenya\n\nDear friends,', 'Juma Otieno'],
  ['Ann-Marie Otieno\nMinister for Trade of Kenya\n\nDear friends,', 'Ann-Marie Otieno'],
  // An empty line, running text, a name that belongs to the office above it, and what is no name
  ['Juma Otieno\n\nMinister for Trade of Kenya\n\nDear friends,', '-'],
  ['Juma Otieno\nMinister for Trade of Kenya Ana Banda spoke of fish.', 'Ana Banda'],
  ['Ambassador of Peru\nJuma Otieno\nMinister for Trade of Kenya\nAna Banda', '-'],
  ['Fishing in Nairobi by boat\nMinister for Trade of Kenya\n\nDear friends,', '-'],
];

describe('a name above its office', () => {
  it.each(EXAMPLES)('%s', (text, holder) => {
    const { sentences } = analyseDocument(`Address on fish\n\n${text}\n`, {
      title: 'Address on fish',
      published: null,
      publisher: null,
      url: null,
    });
    const ministers = sentences
      .flatMap(({ people }) => people)
      .filter(({ name, offices }) => name !== null && offices.some(({ role }) => role === 'minister'));
    expect(ministers[0]?.name ?? '-').toBe(holder);
  });
});
