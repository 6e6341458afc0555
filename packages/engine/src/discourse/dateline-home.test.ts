import { expect, it } from 'vitest';
import { analyseDocument } from '../analyse.ts';

function partyOf(name: string, text: string): string | null {
  const hints = { title: null, published: null, publisher: null, url: null };
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
