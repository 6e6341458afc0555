import { describe, expect, test } from 'vitest';
import { claimsOf, exampleClaims } from '../shared/examples.ts';

type Example = readonly [text: string, expected: readonly string[]];

const HINTS = { title: 'Relations between Norway and Kenya', published: '2021-01-02' };

/** What a noun tells that no verb holds, from the words around it. */
const EXAMPLES: readonly Example[] = [
  // An adverb that a hyphen joins to the title; a dialogue of two on a day
  [
    'Foreign Minister Juma Otieno of Kenya received newly-accredited Ambassador of Norway Ann Hale on 3 May 2019.',
    ['meeting held 2019-05-03 KEN+NOR null/null'],
  ],
  [
    'Journalists asked about the yearly human rights dialogue between Norway and Kenya in Oslo on 3 May 2019.',
    ['consultations held 2019-05-03 KEN+NOR Oslo/NOR'],
  ],
  ['Journalists asked about the human rights dialogue between Norway and Kenya.', []],
  // Who stands behind a preposition, with a title, and is on a visit
  [
    'Ms Hale, Foreign Minister of Norway, held a meeting on 3 May 2019 with Mr Juma Otieno, Minister of Trade of the Republic of Kenya, who is visiting Norway.',
    ['meeting held 2019-05-03 KEN+NOR null/null', 'visit held null KEN+NOR null/NOR'],
  ],
  // The next meeting of a mechanism is another of its sessions; a right to travel is no journey
  [
    'The 4th session of the Joint Commission of Norway and Kenya was held in Oslo on 3 May 2019. The next meeting will be held in Nairobi in 2022.',
    ['consultations held 2019-05-03 KEN+NOR Oslo/NOR', 'consultations planned 2022 KEN+NOR Nairobi/KEN'],
  ],
  [
    'The Joint Commission of Norway and Kenya met in Oslo on 3 May 2019 for its 4th session. The sides agreed to hold the next round in Nairobi in 2022.',
    ['consultations held 2019-05-03 KEN+NOR Oslo/NOR', 'consultations planned 2022 KEN+NOR Nairobi/KEN'],
  ],
  [
    'The ministers of Norway and Kenya met in Oslo on 3 May 2019. The next meeting will be held in Nairobi in 2022.',
    ['meeting held 2019-05-03 KEN+NOR Oslo/NOR', 'meeting planned 2022 KEN+NOR Nairobi/KEN'],
  ],
  ['The first round of the elections in Kenya was held on 3 May 2019. The next round will be held in 2022.', []],
  ['Norway granted Kenyans visa-free travel in March 2017.', []],
  // A mechanism that is counted has its session; one that is founded, or was held some times, has none on the day
  [
    'Norway and Kenya on 3 May 2019 held the 4th Bilateral Consultation Mechanism in Oslo.',
    ['consultations held 2019-05-03 KEN+NOR Oslo/NOR'],
  ],
  ['Norway and Kenya held the cabinet of their wishes on 3 May 2019.', []],
  ['The joint commission of Norway and Kenya was established on 3 May 1981, has been held 15 times before.', []],
  // A counted series with its list; one that is told without its noun, also before the others; what a meeting is to found
  [
    'To date, three rounds of talks have been held between Norway and Kenya: in Bergen on 3 May 2014; in Nairobi on 4 June 2015; and in Oslo on 5 July 2016.',
    [
      'meeting held 2014-05-03 KEN+NOR Bergen/NOR',
      'meeting held 2015-06-04 KEN+NOR Nairobi/KEN',
      'meeting held 2016-07-05 KEN+NOR Oslo/NOR',
    ],
  ],
  [
    'Three rounds of talks have been held between Norway and Kenya: the one of 3 May 2014 failed, and in 2015 all was well.',
    [],
  ],
  [
    'The committee of Norway and Kenya has met often, the second being held on 28 June – 1 July 2001 in Oslo, the third meeting on 5 June 2006 in Nairobi.',
    ['consultations held 2001-06-28/2001-07-01 KEN+NOR Oslo/NOR', 'consultations held 2006-06-05 KEN+NOR Nairobi/KEN'],
  ],
  [
    'The meeting to establish the Norway-Kenya Dialogue was held on 5 November 1997 in Oslo.',
    ['meeting held 1997-11-05 KEN+NOR Oslo/NOR'],
  ],
  ['In 2002 at the NATO Summit in Prague, Norway declared its aims.', ['summit held 2002 NOR+org:nato Prague/CZE']],
  [
    'During the July 2019 state visit, the two sides concluded a package of deals.',
    ['visit held 2019-07 KEN+NOR null/null'],
  ],
  [
    'The May 4–5, 2018 State Visit by President Juma Otieno of Kenya to Norway, which was a return visit, is the icing on the cake.',
    ['visit held 2018-05-04/2018-05-05 KEN+NOR null/NOR'],
  ],
  [
    'The talks are to pave the way to the Pacific Islands Forum Summit scheduled to be held in Suva, Fiji on September 6-7, 2021.',
    ['summit planned 2021-09-06/2021-09-07 org:pif Suva/FJI'],
  ],
  [
    'The text recalled the decision of Kenya at the sixth African Union summit in Lomé on roads.',
    ['summit held null org:au Lomé/TGO'],
  ],
  ['Both spoke of the upcoming NATO summit and of roads.', ['summit planned null org:nato null/null']],
  // Whose date it is, whether it came to be, and whether it is a sitting at all.
  ['The declaration on a political dialogue was signed in July 2019 by Norway and Kenya.', []],
  ['Norway and Kenya signed a protocol on political consultations in 2002, and trade grew.', []],
  ['Both sides signed the Memorandum of Understanding for Bilateral Consultations in May 2004.', []],
  ['Norway and Kenya discuss the possibility of a call in May 2021.', []],
  ['Norway and Kenya have no meeting in May 2019.', []],
  ['The African Union summit is a forum for many.', []],
  ['Kenya praised the sixth African Union summit in Lomé, which goes on currently.', []],
  ['According to the statement of the sixth African Union summit released on 4 May 2019, roads matter.', []],
];

describe('plain occasions', () => {
  test('are no words that lead to the name of what was held', () => {
    const text = 'On 4 May 2019, an ordinary meeting as part of the Energy Dialogue of Norway and Kenya was held.';
    const told = exampleClaims(text, HINTS).filter(({ table }) => table === 'events');
    expect(told.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))).toEqual(['events/told']);
  });

  test.each(EXAMPLES)('%s', (text, expected) => {
    const rows = claimsOf('events', text, HINTS).map(
      (row) => `${row.kind} ${row.status} ${row.date} ${row.parties.join('+')} ${row.city}/${row.country}`,
    );
    expect([...new Set(rows)].sort()).toEqual([...expected]);
  });
});
