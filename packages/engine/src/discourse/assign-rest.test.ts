import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

const ABROAD = 'Deputy Minister Juma Otieno held talks in Lima, Peru, on 30 June 2017.';
const AT_HOME = 'Deputy Minister Juma Otieno held talks with Peru in Nairobi on 30 June 2017.';

/** What follows the first sentence of an item of the Kenyan ministry, and the party of whom it names last. */
const EXAMPLES: readonly (readonly [first: string, text: string, party: string | null])[] = [
  [ABROAD, 'Mr. Otieno was received by the Deputy Minister for Africa, Mr. Carlos Diaz.', 'PER'],
  [ABROAD, 'Mr. Otieno met the Minister of Trade, Mr. Pablo Ruiz.', 'PER'],
  [ABROAD, 'He informed the Minister of Industry, Mr. Omar Luna, of the plans.', 'PER'],
  [ABROAD, 'Mr. Otieno also met the Mayor of the city, Ms. Rosa Silva.', 'PER'],
  [ABROAD, 'Mr. Otieno called on the Speaker of Parliament, Mr. Pedro Flores.', 'PER'],
  [
    AT_HOME,
    'Deputy Minister Juma Otieno co-chaired the talks, together with Mr. Omar Luna, Undersecretary for Foreign Policy.',
    'PER',
  ],
  [AT_HOME, 'Mr. Otieno informed the Minister of Industry, Mr. Omar Luna, of the plans.', 'KEN'],
  [AT_HOME, 'Mr. Otieno also met the Speaker of Parliament, Mr. Pedro Flores.', 'KEN'],
];

describe('officials whose state is not said', () => {
  it.each(EXAMPLES)('%s %s (%s)', (first, text, party) => {
    const { sentences } = analyseDocument(`Economic talks\n\n${first}\n\n${text}\n`, {
      title: 'Economic talks',
      published: '2017-07-01',
      publisher: 'Ministry of Foreign Affairs of Kenya',
      url: null,
    });
    expect(sentences.at(-1)?.people.at(-1)?.party ?? null).toBe(party);
  });
});
