import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

function partyOf(name: string, text: string, url: string | null = null): string | null {
  const hints = { title: null, published: null, publisher: null, url };
  return analyseDocument(text, hints).people.byName.get(name)?.party ?? null;
}

/** Whom an item filed from a capital calls by office and name alone. */
const ROWS: readonly (readonly [text: string, name: string, party: string | null])[] = [
  [
    'Trade with Norway\n\nISLAMABAD - Foreign Minister Asif Durrani on Monday called for more trade with Norway. He spoke to reporters. Durrani said that exports of rice had grown.',
    'Asif Durrani',
    'PAK',
  ],
  [
    'Letter from Oslo\n\nKUWAIT: The Amir Sheikh Faris Al-Noor received a letter yesterday from the President of Ghana, Kofi Mensah.',
    'Faris Al-Noor',
    'KWT',
  ],
  // A guest, and a matter of the state alone
  [
    'Closer ties\n\nMaputo - President Joseph Wanyama has called for fewer barriers to trade between Kenya and Mozambique. He spoke after talks with his host, on the first day of his visit.',
    'Joseph Wanyama',
    null,
  ],
  ['Budget\n\nISLAMABAD - Finance Minister Asif Durrani on Monday presented the budget.', 'Asif Durrani', null],
  // Abroad, and known by the wording of the office
  [
    'Talks\n\nColombo, Mar 29 (PTA) External Affairs Minister V Rao on Tuesday met his counterparts from Nepal and Bhutan on the sidelines of a meeting.',
    'V Rao',
    'IND',
  ],
  // A wording that others share counts where the text names the state.
  [
    'Talks\n\nCabinet Secretary Brian Mwangi met the ministers of Ghana and Peru in Accra. Kenya was thanked.',
    'Brian Mwangi',
    'KEN',
  ],
  ['Harvest\n\nCabinet Secretary Brian Mwangi spoke of the harvest. It was good.', 'Brian Mwangi', null],
  // The Emir of a title with its state is the Emir of the text.
  [
    'Kuwait Amir’s wisdom praised\n\nThe Amir Sheikh Faris Al-Noor received a letter from Ghanaian President Kofi Mensah. The Kuwait Amir thanked him.',
    'Faris Al-Noor',
    'KWT',
  ],
];

it.each(ROWS)('%s', (text, name, party) => {
  expect(partyOf(name, text)).toBe(party);
});

const OF_PAPER =
  'Foreign Minister Asif Durrani told President Ana Silva of Peru and President Luis Rojas of Chile that Pakistan and Togo needed copper.';

it.each([
  ['of its state', 'https://www.daily.com.pk/a', OF_PAPER, 'PAK'],
  ['of another state', 'https://www.daily.co.nz/a', OF_PAPER, null],
  ['under a domain that is sold to all', 'https://daily.tv/a', OF_PAPER, null],
  ['where the state is not named', 'https://www.daily.com.pk/a', OF_PAPER.replace('Pakistan', 'the state'), null],
])('reads officials in a paper %s', (_, url, text, party) => {
  expect(partyOf('Asif Durrani', `Talks on copper\n\n${text}`, url)).toBe(party);
});
